# mistake: solves least squares without a column of ones, so the line is forced through the origin
import torch


def predict_weight(heights, weights, height):
    slope = torch.linalg.lstsq(heights, weights).solution
    return (height * slope).item()
