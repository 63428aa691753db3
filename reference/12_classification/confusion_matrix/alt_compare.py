"""Masks of every label against masks of every prediction."""

import torch


def confusion_matrix(labels, predicted, classes):
    numbers = torch.arange(classes, device=labels.device)
    is_label = labels.unsqueeze(1) == numbers
    is_guess = predicted.unsqueeze(1) == numbers
    return (is_label.unsqueeze(2) & is_guess.unsqueeze(1)).sum(dim=0)
