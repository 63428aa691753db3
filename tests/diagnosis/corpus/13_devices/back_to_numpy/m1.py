# mistake: numpy() of a CPU tensor shares its memory, so writing into the array changes the tensor


def back_to_numpy(results):
    return {name: tensor.detach().cpu().numpy() for name, tensor in results.items()}
