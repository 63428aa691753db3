"""Predict with a model in evaluation mode."""

import torch


def predict(model, x):
    """Return the model's prediction for x, in evaluation mode; leave the model as it was."""
    was_training = model.training
    model.eval()
    with torch.no_grad():
        prediction = model(x)
    model.train(was_training)
    return prediction
