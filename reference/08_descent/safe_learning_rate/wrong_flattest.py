"""This is what you get when the flattest coordinate decides: the steeper ones diverge at this rate. All
coordinates share one rate, so the steepest sets the border.

这是让最平缓的那个坐标来决定：用这个学习率，更陡的坐标会发散。所有坐标共用一个学习率，界限由最陡的那个决定。
"""


def safe_learning_rate(a):
    return 1 / a.min().item()
