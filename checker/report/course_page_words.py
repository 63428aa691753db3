"""What the report of a course and a student's feedback say; a part of the table of `words`."""

from checker.spec.text import Text

COURSE_PAGE_WORDS: dict[str, Text] = {
    # the head
    "page.made": {"en": "Graded {when}", "zh": "评分时间 {when}"},
    "page.due": {"en": "due {when}", "zh": "截止时间 {when}"},
    "page.katas_digest": {"en": "katas {digest}", "zh": "题目 {digest}"},
    "page.contents": {"en": "Contents", "zh": "目录"},
    "page.students": {"en": "Students", "zh": "学生"},
    "page.graded": {"en": "graded", "zh": "已评分"},
    "page.nothing": {"en": "nothing submitted", "zh": "没有提交"},
    "page.excused": {"en": "excused", "zh": "免做"},
    "page.fault": {"en": "not graded", "zh": "没有评分"},
    "page.late": {"en": "late", "zh": "迟交"},
    "page.decided": {"en": "decided by the teacher", "zh": "由教师决定"},
    "page.attempts": {"en": "{n} attempts", "zh": "{n} 次提交"},
    "page.attempts.one": {"en": "1 attempt", "zh": "1 次提交"},
    "page.regraded": {"en": "regraded {change}", "zh": "重新评分 {change}"},
    "page.of_part": {
        "en": "{n} of {of} without the excused katas",
        "zh": "不计免做的 kata 为 {n}/{of}",
    },
    # what became of a kata
    "page.result.passed": {"en": "passed", "zh": "通过"},
    "page.result.partly": {"en": "some of the points", "zh": "得到部分分数"},
    "page.result.failed": {"en": "no points", "zh": "没有得分"},
    "page.result.errored": {"en": "error", "zh": "出错"},
    "page.result.timed_out": {"en": "timed out", "zh": "超时"},
    "page.result.not_started": {"en": "not started", "zh": "还没有开始"},
    "page.result.no_file": {"en": "no file to judge", "zh": "没有可判的文件"},
    "page.result.nothing": {"en": "nothing submitted", "zh": "没有提交"},
    "page.result.excused": {"en": "excused", "zh": "免做"},
    "page.result.fault": {"en": "not graded", "zh": "没有评分"},
    # errors that ended an answer's run
    "page.error.not_defined": {"en": "does not define the name", "zh": "没有定义要求的名字"},
    "page.error.syntax": {"en": "syntax error", "zh": "语法错误"},
    "page.error.import": {"en": "import failed", "zh": "导入失败"},
    "page.error.exception": {"en": "raised an exception", "zh": "抛出异常"},
    "page.error.timeout": {"en": "took too long", "zh": "超时"},
    "page.error.memory": {"en": "used too much memory", "zh": "内存超限"},
    "page.error.signal": {"en": "crashed the interpreter", "zh": "解释器崩溃"},
    "page.error.protocol": {"en": "ended its process", "zh": "结束了自己的进程"},
    "page.error.forbidden": {"en": "uses names that no kata needs", "zh": "用到不需要的名称"},
    "page.error.not_started": {"en": "not started", "zh": "还没有开始"},
    # points
    "page.distribution": {"en": "Distribution of points", "zh": "得分分布"},
    "page.distribution.alt": {
        "en": "How many students have how many points",
        "zh": "每个分数段的学生人数",
    },
    "page.statistics": {
        "en": "Mean {mean}, median {median}, lowest {low}, highest {high} of {of} points",
        "zh": "平均分 {mean}，中位数 {median}，最低分 {low}，最高分 {high}，满分 {of}",
    },
    "page.map": {"en": "Students and katas", "zh": "学生与 kata"},
    "page.map.note": {
        "en": "A row for each student, a column for each kata in the order of the assignment. The "
        "numbers are points, after the teacher's decisions; a frame marks such a decision.",
        "zh": "每行一名学生，每列一道 kata，按作业中的顺序排列。数字是教师决定之后的得分；"
        "加框的由教师决定。",
    },
    "page.map.all": {"en": "all points", "zh": "满分"},
    "page.map.none": {"en": "0 points", "zh": "0 分"},
    "page.map.late": {"en": "* late", "zh": "* 迟交"},
    "page.map.to": {"en": "to {high} %", "zh": "至 {high} %"},
    "page.map.under": {"en": "under 100 %", "zh": "不到 100 %"},
    "page.student": {"en": "Student", "zh": "学生"},
    "page.username": {"en": "Username", "zh": "用户名"},
    "page.count": {"en": "Number", "zh": "人数"},
    "page.section": {"en": "Section", "zh": "班级"},
    "page.submitted": {"en": "Submitted", "zh": "提交时间"},
    "page.notes": {"en": "Notes", "zh": "备注"},
    "page.katas": {"en": "Katas", "zh": "Kata"},
    "page.number": {"en": "No.", "zh": "序号"},
    "page.mean": {"en": "Mean", "zh": "平均分"},
    "page.passed_by": {"en": "Passed", "zh": "通过"},
    "page.most_failed": {"en": "Most failed checks", "zh": "失败最多的检查"},
    "page.failed_of": {"en": "Failed", "zh": "失败"},
    "page.of_judged": {"en": "{n} of {of}", "zh": "{n}/{of}"},
    "page.most_diagnosed": {"en": "Most diagnosed mistakes", "zh": "诊断最多的错误"},
    "page.mistake": {"en": "Mistake", "zh": "错误"},
    "page.answers": {"en": "Answers", "zh": "答案数"},
    "page.errors": {"en": "Errors: {listed}", "zh": "出错：{listed}"},
    "page.points_each": {"en": "Points: {listed}", "zh": "得分：{listed}"},
    "page.students_n": {"en": "{n} students", "zh": "{n} 人"},
    "page.students_n.one": {"en": "1 student", "zh": "1 人"},
    # what needs a teacher's eye
    "page.moves": {"en": "Changed by this grading", "zh": "这次评分带来的变化"},
    "page.moves.note": {
        "en": "These submissions are the same as before. The katas, or torch-kata, have changed.",
        "zh": "这些提交与之前相同，变化的是题目或 torch-kata。",
    },
    "page.before": {"en": "Before", "zh": "之前"},
    "page.after": {"en": "After", "zh": "之后"},
    "page.decisions": {"en": "Decisions of the teacher", "zh": "教师的决定"},
    "page.decision": {"en": "Decision", "zh": "决定"},
    "page.judged": {"en": "Judged", "zh": "判题得分"},
    "page.reason": {"en": "Reason", "zh": "原因"},
    "page.when": {"en": "When", "zh": "时间"},
    "page.whole": {"en": "the whole assignment", "zh": "整份作业"},
    "page.claims": {"en": "Claimed results that differ", "zh": "与自报成绩不同的结果"},
    "page.claims.note": {
        "en": "The points that a file claims, and those that were judged here, before any decision "
        "of the teacher.",
        "zh": "文件中自报的得分，以及这里的判题得分（不含教师的决定）。",
    },
    "page.claimed": {"en": "Claimed", "zh": "自报得分"},
    "page.source": {"en": "File", "zh": "文件"},
    "page.same_files": {"en": "Identical files", "zh": "相同的文件"},
    "page.same_files.note": {
        "en": "In each row, the files of the students are the same, byte for byte. That is a fact; "
        "the reason is not known. Short answers are often the same.",
        "zh": "每一行中，各位学生的文件逐字节相同。这只是事实，原因不得而知。简短的答案常常相同。",
    },
    "page.same_answers": {"en": "Identical wrong answers", "zh": "相同的错误答案"},
    "page.same_answers.note": {
        "en": "In each row, different files fail the same checks with the same messages. That is a "
        "fact; the reason is not known. A common mistake often looks the same.",
        "zh": "每一行中，不同的文件没有通过相同的检查，信息也相同。这只是事实，原因不得而知。"
        "常见的错误往往相同。",
    },
    "page.faults": {"en": "Not graded", "zh": "没有评分"},
    "page.faults.note": {
        "en": "These could not be graded. The cause is not in the submissions, and nobody lost "
        "points for it.",
        "zh": "这些没能评分。原因不在提交里，没有人因此失分。",
    },
    "page.unmatched": {"en": "Folders of nobody on the roster", "zh": "不属于名册中任何人的文件夹"},
    "page.cause": {"en": "Cause", "zh": "原因"},
    "page.change": {"en": "Change", "zh": "变化"},
    "page.more_rows": {"en": "and {n} more", "zh": "另有 {n} 项"},
    # one student's feedback
    "page.nothing_submitted": {
        "en": "Nothing was submitted.",
        "zh": "没有提交。",
    },
    "page.is_excused": {"en": "You are excused from this assignment.", "zh": "你不用做这份作业。"},
    "page.not_graded": {
        "en": "This submission could not be graded. The cause is not in your work.",
        "zh": "这份提交没能评分，原因不在你的答案。",
    },
    "page.judged_points": {"en": "Judged: {points}", "zh": "判题得分：{points}"},
    "page.decision_is": {"en": "Decision of the teacher: {said}", "zh": "教师的决定：{said}"},
    "page.gives": {"en": "{what}: {points}", "zh": "{what}：{points}"},
    "page.excuses": {"en": "{what}: excused", "zh": "{what}：免做"},
    "page.because": {"en": "{said} ({reason})", "zh": "{said}（{reason}）"},
}
