"""By the formula: log-sum-exp minus the score of the right class."""


def logits_loss(logits, targets):
    chosen = logits.gather(1, targets.view(len(logits), 1).long())
    return (logits.logsumexp(dim=1, keepdim=True) - chosen).mean()
