"""A clot in a leg or an arm."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "suspected-dvt.grown-and-warm": (
        (
            "My left calf is swollen and feels warm, nothing happened to it. Can I roll it?",
            "one leg is puffy below the knee and redder than the other one",
            "the masseur won't touch my left calf because it's warm and fatter than the right",
            "her calf on one side is hot and much thicker than the other",
        ),
        (
            "My left calf isn't swollen or warm, just tight. Can I roll it?",
            "Both calves are a bit swollen and warm after the hot 20 miler, same as every summer.",
            "the masseur says my left shoe is warm and wider than the right",
            "my left calf has always been thicker than the right, no heat and no pain",
        ),
    ),
    "suspected-dvt.calf-grown-and-sore": (
        (
            "Right calf looks bigger than the left and the calf aches all day.",
            "my left calf is swollen, and that calf throbs when I sit",
        ),
        (
            "Right calf aches after hill reps, no swelling at all.",
            "Both calves ache and look pumped up after the gym.",
        ),
    ),
    "suspected-dvt.warm-and-risk": (
        (
            "Calf on my left has been sore since the flight home, I didn't strain it. Stretch?",
            "On the combined pill and my right calf aches for no reason, only that side.",
        ),
        (
            "Both calves are a bit stiff since the flight home, walking it off.",
            "On the combined pill, no leg pain at all. Are compression socks worth it?",
        ),
    ),
    "suspected-dvt.grown-and-risk": (
        (
            "Four weeks after my knee op the whole leg is swollen. Foam roller?",
            "I had a clot in my leg years ago. || Now the calf has puffed up on that side again.",
            "drove down from the highlands in one go and my calf is swollen",
            "two weeks after her caesarean, leg left is big and sore",
        ),
        (
            "Four weeks after my knee op, leg looks the same as the other. Foam roller?",
            "I had a clot in my leg years ago, nothing since. Can I start running?",
            "drove down from the highlands in one go, back is stiff, calves are slim",
            "my sister had a caesarean, my race bag is big",
        ),
    ),
    "suspected-dvt.hands-on": (
        (
            "Is it ok to get a massage today if my calf is swollen?",
            "My lower leg is swollen after yesterday's run, can I roll it?",
        ),
        (
            "Both legs and both calves are swollen from the heat, is a massage fine?",
            "My calf isn't swollen, can I have a massage?",
        ),
    ),
    "suspected-dvt.hot-and-swollen": (
        (
            "Nobody at the clinic has had a look at it, but one calf is hot and swollen",
            "My left calf has been red and swollen ever since I came home on Tuesday",
        ),
        (
            "Both calves are red and a bit swollen from the sun and the compression socks",
            "My left calf has never been red or swollen since I came home on Tuesday",
        ),
    ),
    "suspected-dvt.outgrown": (
        (
            "About a week ago I noticed my left boot was hard to zip, the right one is fine.",
            "her left stocking digs in below the knee and the other is loose",
            "I can't get my compression sock over my right calf any more",
            "the elastic of my sock leaves a deep ring on one ankle, so which sock size?",
            "my jeans won't go over the left calf any more, how do I roll it out?",
        ),
        (
            "My jeans have got tight on both thighs since I took up hill reps.",
            "my left calf sleeve is tight, I ordered a size too small",
            "I wear tights and my left calf is tight after the track",
            "my right trainer feels tight across the toes since the race",
            "cheap socks leave rings round both ankles",
            "brand new leggings and they're tight on one leg, a badly made seam",
        ),
    ),
    "suspected-dvt.arm": (
        (
            "My right arm is swollen and heavy with the veins standing out since the rowing.",
            "left arm looks bloated, swollen and purplish after a big pull up session",
        ),
        (
            "My arms are sore after a big pull up session.",
            "My right arm isn't swollen or purple, just sore.",
        ),
    ),
}
