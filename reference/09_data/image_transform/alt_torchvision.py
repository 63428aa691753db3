"""The transforms of torchvision."""

from torchvision import transforms

steps = transforms.Compose(
    [
        transforms.ToTensor(),
        transforms.Normalize((0.5,), (0.5,)),
        transforms.Lambda(lambda t: t.view(-1)),
    ]
)


def image_transform(picture):
    return steps(picture.copy())
