"""Fainting on the run, a racing heart with faintness, and nobody home."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "collapse.woke": (
        (
            "twice I've found myself sitting on the pavement with no idea how I got there",
            "fainted on the verge, a cyclist waited with me, I'm fine",
            "keeled over at the tape",
            "I lost consciousness near the end of my loop",
        ),
        (
            "woke up on the sofa with stiff legs",
            "I never lost consciousness",
        ),
    ),
    "collapse.keeled": (
        (
            "my mate on the bike keeled over",
            "I just keeled over on Tuesday, fine now",
        ),
        (
            "my pushchair keeled over on the hill",
            "a tree keeled over on the trail",
        ),
    ),
    "collapse.effort": (
        (
            "passed out in the middle of my tempo run, fine now",
            "blacked out for a few seconds after sprints",
            "in the third mile it all dimmed, next thing some lady was holding my head",
            "i was sprinting and then i was on the grass, i do not remember between",
        ),
        (
            "I passed out leaflets at the marathon",
            "nearly fainted at the blood test before my run",
            "mile three, next thing some lady was holding my jacket and cheering",
            "i do not remember the route between the two parks on my run",
        ),
    ),
    "collapse.seen": (
        (
            "one of my athletes went down like a tree and was gone for ten seconds",
            "she crumpled on the bend and didn't hear us",
            "she went down like a tree on the back straight, out for maybe 30 seconds",
            "one of ours went over like a plank at the finish and was out for about 15 seconds",
        ),
        (
            "he went down in the standings",
            "she dropped to the back of the group",
            "she went down on one knee for the photo, the timer was out by about 15 seconds",
            "we went out for about 40 minutes and the sun went down",
        ),
    ),
    "collapse.nearly": (
        (
            "I nearly blacked out on my run and my heart was pounding",
            "almost passed out in intervals, and my uncle died at 30 of his heart",
        ),
        (
            "I nearly passed out laughing",
            "almost fell over a dog on my run, heart pounding",
        ),
    ),
    "palpitations.faint-at-rest": (
        (
            "watch shows 190 sat down, been 40 mins, feel faint",
            "pulse all over the place, an hour on the sofa now. Bit lightheaded when I stand",
        ),
        (
            "heart hits 190 in intervals and settles in two minutes",
            "heart racing after the 10k, sat down dizzy, settled in five minutes",
        ),
    ),
    "palpitations.faint-for-hours": (
        (
            "heart's been going like the clappers since my run four hours ago, feeling woozy",
            "my heart is still racing two hours later and I nearly fainted in the kitchen",
        ),
        (
            "heart rate 180 for 40 minutes in the race, dizzy from the heat at the finish",
            "heart was racing all night before the marathon, felt dizzy with nerves",
        ),
    ),
    "unresponsive.pulse": (
        (
            "I can't find a pulse on him",
            "the runner has no pulse",
        ),
        (
            "my watch shows no pulse",
            "how do I check my pulse?",
        ),
    ),
    "unresponsive.pulse-down": (
        (
            "he's collapsed by the bench, no pulse, and his watch reads nothing either",
            "my strap beeps but she is on the floor and I can't find a pulse",
        ),
        (
            "dropped my watch on the path and now it shows no pulse",
            "no pulse reading on my garmin, sat on the floor stretching",
        ),
    ),
    "unresponsive.breathing": (
        (
            "he's not breathing",
            "the woman on the path is only gasping",
        ),
        (
            "my breathing is fine",
            "she's not breathing hard enough on easy days",
        ),
    ),
    "unresponsive.silent": (
        (
            "a runner is unresponsive and limp",
            "we shook him, no reaction, and his lips are blue",
        ),
        (
            "my phone went unresponsive in the rain",
            "no reaction to my new gel at all",
        ),
    ),
    "collapse.no-memory": (
        (
            "he dropped at the finish || no he doesn't remember",
            "my brother went down like a sack at the line, he can't remember falling",
        ),
        (
            "he dropped his bottle at the finish, can't remember where",
            "I don't remember my time, what a race",
        ),
    ),
}
