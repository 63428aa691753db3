"""What YAML cannot say on a machine without a GPU: the device, tried with PyTorch's meta device."""


def test_device_of_x(submission, expect):
    """takes the device over from `x`

    设备与 `x` 一致
    """
    for name, arguments in (("zeros_matching", ()), ("filled_matching", (2.5,))):
        x = submission.build("torch.empty(2, 3, device='meta')")
        result = submission.call(name, x, *arguments)
        expect.that(
            result.info.device == "meta",
            en=f"{name}: x lies on the device `meta` and the result on {result.info.device}; "
            "take the device over from x",
            zh=f"{name}：x 在 `meta` 设备上，结果却在 {result.info.device} 上；设备要与 x 一致",
        )
