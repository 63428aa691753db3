# mistake: requires_grad_(False) is set on the tensors themselves, so the results no longer require grad afterwards (and non-leaves crash)


def back_to_numpy(results):
    arrays = {}
    for name, t in results.items():
        if t.requires_grad:
            t.requires_grad_(False)
        arrays[name] = t.cpu().numpy().copy()
    return arrays
