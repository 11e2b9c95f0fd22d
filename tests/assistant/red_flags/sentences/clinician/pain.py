"""Pain that should be looked at."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "focal-bone-pain.one-spot": (
        (
            "One exact spot on my shin bone is sore to press.",
            "Top of my foot hurts in one place and I wince when I hop.",
        ),
        (
            "A sore spot deep in the muscle of my calf, a knot, eases when pressed.",
            "No point tenderness, a hand's length of shin is achy and warms up.",
        ),
    ),
    "focal-bone-pain.heel-squeeze": (
        (
            "It hurts when I squeeze my heel from both sides.",
            "My heel, if you pinch it both sides I jump.",
        ),
        (
            "I squeeze a ball with my toes for my arches.",
            "My heel is a bit stiff with the first steps.",
        ),
    ),
    "night-rest-pain.sleepless": (
        (
            "My shin pain wakes me most nights.",
            "My thigh aches, deep. || It keeps me awake, three weeks now",
        ),
        (
            "My quads ache and kept me awake the night after the marathon, DOMS I suppose.",
            "The neighbours keep me awake most nights, how do I train tired?",
        ),
    ),
    "night-rest-pain.at-rest": (
        (
            "My foot aches even at rest, every night for two weeks.",
            "Deep ache in my shin lying down, most nights.",
        ),
        (
            "My hip is only sore when I lie on it, every night.",
            "Night cramps in my calf every night, gone when I stretch, all night I fidget.",
        ),
    ),
    "worsening-week-on-week.trend": (
        (
            "My knee pain is getting worse every week although I cut back.",
            "The shin pain is worse with each run.",
        ),
        (
            "The hill sessions get worse each week but my legs love it.",
            "My knee pain was bad last week and it's slowly getting better.",
        ),
    ),
    "worsening-week-on-week.part": (
        (
            "Worse every week, this left knee of mine.",
            "It is my hip. Getting worse and worse, I dropped a session.",
        ),
        (
            "Getting worse at pacing, my legs are fine.",
            "The weather is worse every week and my knees get muddy.",
        ),
    ),
    "worsening-week-on-week.distance": (
        (
            "My knee pain used to start at mile 5 and now at mile 1.",
            "My calf only hurt after runs, now it hurts walking to the shops.",
        ),
        (
            "I used to stop at mile 5 and now I run mile 10 happily.",
            "Week one mile 3, week two mile 5, the plan goes up nicely.",
        ),
    ),
    "persistent-pain.months": (
        (
            "My achilles has been sore for four months.",
            "Plantar fasciitis six months now, tried everything.",
        ),
        (
            "It's four months to my marathon, which plan?",
            "My achilles was sore for months but it's slowly getting better.",
        ),
    ),
    "persistent-pain.giving-way": (
        (
            "My knee keeps giving way now and then, for two months.",
            "Every run lately my knee catches on the stairs.",
        ),
        (
            "My laces keep giving way every run.",
            "I keep catching my sleeve on the gate every run.",
        ),
    ),
    "persistent-pain.massages": (
        (
            "Four massages and the hip is no better.",
            "He's had five massages and it's still the same.",
        ),
        (
            "Four massages a year keep me happy.",
            "Two massages and it's gone, keep booking?",
        ),
    ),
    "numbness-tingling.leg": (
        (
            "My toes go numb at mile three every run.",
            "Pins and needles down my calf for three weeks.",
        ),
        (
            "My toes went numb in the snow, fine when warm.",
            "My foot fell asleep when I sat cross legged, fine in a minute.",
        ),
    ),
    "numbness-tingling.hands-on": (
        (
            "My big toe is numb after running, should I get a massage?",
            "Is a massage any use if my foot is numb?",
        ),
        (
            "My foot went numb when I sat cross legged, is a massage any use?",
            "My foot isn't numb, is a massage any use?",
        ),
    ),
    "swelling-heat-redness.swollen": (
        (
            "My knee has been swollen for five days.",
            "Ankle puffy after every run, a month of it.",
        ),
        (
            "My feet swell a little in the heat on long runs.",
            "My ankle was swollen on Monday and it's gone down now.",
        ),
    ),
    "swelling-heat-redness.bruise": (
        (
            "A bruise came up on my shin for no reason.",
            "I bruise easily these days.",
        ),
        (
            "A bruise on my shin from the coffee table, fading.",
            "For no reason at all I love mud.",
        ),
    ),
}
