"""What `--help` says about grading a course; a part of the table of `help`."""

from checker.spec.text import Text

COURSE_HELP: dict[str, Text] = {
    "help.gradebook": {
        "en": "Show a course's gradebook, and decide what was not judged right.",
        "zh": "查看一门课的成绩册，更正个别成绩。",
    },
    "help.gradebook_show": {
        "en": "Show where every student stands, or USERNAME alone with every kata. FOLDER is the "
        "one that kata grade wrote into.",
        "zh": "显示每个学生的成绩；给出 USERNAME 时，显示这个学生的每道 kata。"
        "FOLDER 是 kata grade 写入的文件夹。",
    },
    "help.gradebook_override": {
        "en": "Give a student other points for KATA, or without KATA for the whole assignment. "
        "This holds for later runs, too.",
        "zh": "改一个学生在 KATA 上的得分；不给 KATA 时，改整份作业的得分。以后再评分时仍然有效。",
    },
    "help.gradebook_excuse": {
        "en": "Excuse a student from KATA, or without KATA from the whole assignment: it counts "
        "neither for nor against. This holds for later runs, too.",
        "zh": "让一个学生免做 KATA；不给 KATA 时，免做整份作业。免做的部分不计入成绩。"
        "以后再评分时仍然有效。",
    },
    "help.gradebook_export": {
        "en": "Write the files of the last run again, with the decisions made since.",
        "zh": "重新写出上一次评分的文件，其中包含之后的改动。",
    },
    "option.roster": {
        "en": "Grade a course: CHECKOUT is a folder of clones, and FILE a CSV file with one "
        "student a line.",
        "zh": "给一门课评分：CHECKOUT 是存放所有学生仓库的文件夹，FILE 是每行一个学生的 CSV 文件。",
    },
    "option.pattern": {
        "en": "How the clones of a course are named, such as hw1-{username}. {identifier}, {email} "
        "and {name} stand for other columns of the roster, * for anything.",
        "zh": "学生仓库的命名方式，例如 hw1-{username}。{identifier}、{email}、{name} "
        "代表名册中的其他列，* 代表任意内容。",
    },
    "option.column": {
        "en": "The roster's column for FIELD: username, first_name, last_name, email, section or "
        "identifier. Repeat the option for several.",
        "zh": "名册中 FIELD 对应的列；FIELD 为 username、first_name、last_name、email、section "
        "或 identifier。可以给多次。",
    },
    "option.encoding": {
        "en": "Encoding of the roster and of claimed results, if it is not UTF-8.",
        "zh": "名册和自报成绩文件的编码（如果不是 UTF-8）。",
    },
    "option.claims": {
        "en": "Compare with the scores in this file: scores.csv, or the grades that GitHub "
        "Classroom exported. A result.json in a clone is always compared. Repeatable.",
        "zh": "与这个文件里的成绩比较：scores.csv，或 GitHub Classroom 导出的成绩。"
        "仓库里的 result.json 总会比较。可以给多次。",
    },
    "option.title": {
        "en": "What the assignment is called (default: the targets).",
        "zh": "作业的名称（默认为 TARGET 的名字）。",
    },
    "option.keep": {
        "en": "Which of a student's attempts counts (default: best).",
        "zh": "一个学生有多次提交时，取哪一次（默认 best，即最好的一次）。",
    },
    "option.again": {
        "en": "Judge unchanged submissions again, too.",
        "zh": "没有变化的提交也重新判。",
    },
    "option.cluster": {
        "en": "Judge on the workers of a Dask cluster; ADDRESS is that of its scheduler, such as "
        "tcp://10.0.0.5:8786.",
        "zh": "在 Dask 集群的 worker 上判题；ADDRESS 是它的 scheduler 的地址，例如 "
        "tcp://10.0.0.5:8786。",
    },
    "option.engines": {
        "en": "How many engines judge at the same time (default: one for each core).",
        "zh": "同时判题的引擎数（默认每个核一个）。",
    },
    "option.course_format": {
        "en": "Write these formats, separated by commas (default: csv,canvas-csv,moodle-csv): csv, "
        "canvas-csv, moodle-csv, html, feedback, json. html and feedback are always written.",
        "zh": "要写出的格式，用逗号分隔（默认 csv,canvas-csv,moodle-csv）：csv、canvas-csv、"
        "moodle-csv、html、feedback、json。html 和 feedback 总会写出。",
    },
    "option.points": {"en": "The points that count.", "zh": "改为多少分。"},
    "option.reason": {"en": "Why; the reports show it.", "zh": "原因，会显示在报告里。"},
    "option.undo": {
        "en": "Undo the decision: what was judged counts again.",
        "zh": "撤销改动，恢复为判题结果。",
    },
}
