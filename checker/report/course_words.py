"""What is said of a whole course, in English and in Chinese; a part of the table of `words`."""

from checker.report.course_page_words import COURSE_PAGE_WORDS
from checker.spec.text import Text

COURSE_WORDS: dict[str, Text] = {
    # while it is graded
    "course.progress": {"en": "{done} of {of} submissions", "zh": "{done}/{of} 份提交"},
    "course.left": {"en": "about {time} left", "zh": "大约还需 {time}"},
    "course.no_workers": {
        "en": "The cluster has no workers yet; the submissions wait until there is one.",
        "zh": "集群里还没有 worker；有了 worker 才会开始评分。",
    },
    # when it is graded
    "course.graded": {
        "en": "{n} submissions graded, {kept} of them unchanged",
        "zh": "已评 {n} 份提交，其中 {kept} 份没有变化",
    },
    "course.graded.one": {
        "en": "1 submission graded, {kept} of them unchanged",
        "zh": "已评 1 份提交，其中 {kept} 份没有变化",
    },
    "course.nothing_from": {"en": "Nothing submitted: {names}", "zh": "没有提交：{names}"},
    "course.unmatched": {
        "en": "Folders that belong to nobody on the roster: {names}",
        "zh": "不属于名册中任何人的文件夹：{names}",
    },
    "course.moved": {
        "en": "Grades of unchanged submissions that changed:",
        "zh": "提交没有变化、成绩有变化：",
    },
    "course.claimed": {
        "en": "Claimed results that differ from what was judged:",
        "zh": "自报的成绩与判题结果不同：",
    },
    "course.claim": {
        "en": "{source} says {claimed}, judged {judged}",
        "zh": "{source} 中为 {claimed}，判题结果为 {judged}",
    },
    "course.alike": {
        "en": "Groups of students with the same file: {source}; with the same wrong answer: "
        "{answer} (listed in the report)",
        "zh": "文件相同的学生组：{source} 个；错误答案相同的：{answer} 个（见报告）",
    },
    "course.faults": {
        "en": "Not graded, through no fault of the students:",
        "zh": "没有评分，原因不在学生：",
    },
    "course.wrote": {"en": "Wrote {names} in {folder}", "zh": "已在 {folder} 中写入 {names}"},
    "course.more": {"en": "and {n} more", "zh": "另有 {n} 项"},
    "course.unfinished": {
        "en": "The last run was not finished: run the same kata grade again, and it goes on.",
        "zh": "上一次评分没有完成：再运行同一条 kata grade 命令，就会接着评。",
    },
    # the gradebook
    "course.nothing": {"en": "nothing submitted", "zh": "没有提交"},
    "course.fault": {"en": "not graded", "zh": "没有评分"},
    "course.excused": {"en": "excused", "zh": "免做"},
    "course.late": {"en": "late", "zh": "迟交"},
    "course.overridden": {"en": "decided by the teacher", "zh": "由教师决定"},
    "course.attempts": {"en": "{n} attempts", "zh": "{n} 次提交"},
    "course.whole": {"en": "the whole assignment", "zh": "整份作业"},
    "course.decided": {
        "en": "{username}, {what}: {points} points ({reason})",
        "zh": "{username}，{what}：{points} 分（{reason}）",
    },
    "course.decided_excused": {
        "en": "{username}, {what}: excused ({reason})",
        "zh": "{username}，{what}：免做（{reason}）",
    },
    "course.undone": {
        "en": "{username}, {what}: as it was judged",
        "zh": "{username}，{what}：恢复为判题结果",
    },
    "course.write_again": {
        "en": "To write the files again: kata gradebook export {folder}",
        "zh": "重新写出文件：kata gradebook export {folder}",
    },
} | COURSE_PAGE_WORDS
