# mistake: divides by the 15 points of the file instead of by the number of rows it was given
import torch

X = [3.3, 4.4, 5.5, 6.71, 6.93, 4.168, 9.779, 6.182, 7.59, 2.167, 7.042, 10.791, 5.313, 7.997, 3.1]
Y = [1.7, 2.76, 2.09, 3.19, 1.694, 1.573, 3.366, 2.596, 2.53, 1.221, 2.827, 3.465, 1.65, 2.904, 1.3]
POINTS = torch.tensor(X).unsqueeze(1), torch.tensor(Y).unsqueeze(1)


def fit_line_by_hand(x, y, w, b, rate, steps):
    n = len(X)
    ws, bs, losses = [], [], []
    for k in range(steps + 1):
        error = x * w + b - y
        ws.append(w)
        bs.append(b)
        losses.append(float((error ** 2).sum() / n))
        grad_w = float((2 * error * x).sum() / n)
        grad_b = float((2 * error).sum() / n)
        w, b = w - rate * grad_w, b - rate * grad_b
    return ws, bs, losses
