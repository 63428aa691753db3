def stack_samples(samples):
    batch = samples[0].new_empty((len(samples), *samples[0].shape))
    for i, sample in enumerate(samples):
        batch[i] = sample
    return batch
