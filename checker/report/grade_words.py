"""What a grade says, in English and in Chinese; a part of the table of `words`."""

from checker.spec.text import Text

GRADE_WORDS: dict[str, Text] = {
    "grade.heading": {"en": "Grade: {points}", "zh": "成绩：{points}"},
    "grade.kata": {"en": "Kata", "zh": "Kata"},
    "grade.result": {"en": "Result", "zh": "结果"},
    "grade.points": {"en": "Points", "zh": "得分"},
    "grade.check": {"en": "Check", "zh": "检查"},
    "grade.total": {"en": "Total", "zh": "总分"},
    "grade.not_graded": {"en": "not graded", "zh": "没有评分"},
    "grade.failed": {
        "en": "The grader failed. The cause is not in this submission, and this is not a grade.",
        "zh": "评分程序出错。原因不在这份提交里，这也不是成绩。",
    },
    "grade.failed.some": {
        "en": "{n} katas could not be graded. The cause is not in this submission. Their points "
        "are not in the total.",
        "zh": "有 {n} 道 kata 没能评分。原因不在这份提交里，它们的分数不计入总分。",
    },
    "grade.failed.some.one": {
        "en": "1 kata could not be graded. The cause is not in this submission. Its points are not "
        "in the total.",
        "zh": "有 1 道 kata 没能评分。原因不在这份提交里，它的分数不计入总分。",
    },
    "grade.at_line": {"en": "{file}, line {line}", "zh": "{file} 第 {line} 行"},
    "grade.again": {
        "en": "To repeat this run at home: {command}",
        "zh": "在自己的机器上重现这次判题：{command}",
    },
    "grade.submitted": {"en": "Submitted {when}", "zh": "提交时间 {when}"},
    "grade.late": {"en": "late", "zh": "迟交"},
    "grade.commit": {"en": "commit {commit}", "zh": "提交 {commit}"},
    "grade.more": {
        "en": "The details of {n} more katas are left out here: the result would be too long.",
        "zh": "另有 {n} 道 kata 的详情没有列出，否则结果会太长。",
    },
    "grade.more.one": {
        "en": "The details of 1 more kata are left out here: the result would be too long.",
        "zh": "另有 1 道 kata 的详情没有列出，否则结果会太长。",
    },
    "grade.wrote": {"en": "Wrote {names} in {folder}", "zh": "已在 {folder} 里写入 {names}"},
}
