# mistake: w.grad is never cleared, so every entry holds the sum of all gradients so far


def zero_gradients(w, xs):
    """Return a list: for each row x of xs, the gradient of mean((x * w) ** 2) by w, alone."""
    answer = []
    for x in xs:
        loss = ((x * w) ** 2).mean()
        loss.backward()
        answer.append(w.grad.clone())
    return answer
