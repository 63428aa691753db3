"""Python numbers as weights, which have no device."""


def device_agnostic_step(model, x, y, optimizer):
    squares = (model(x) - y).square()
    a, b, c = squares.mean(dim=0)
    loss = (1 * a + 2 * b + 5 * c) / 3
    model.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.data
