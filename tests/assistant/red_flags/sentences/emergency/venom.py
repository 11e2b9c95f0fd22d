"""Venomous bites, and very many stings."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "venom.bitten": (
        (
            "got struck by a tiger snake on the trail, feel ok so far",
            "pretty sure a viper bit my ankle, can I jog back to the car?",
            "my lad was stung by a scorpion on our desert run",
            "an adder had my heel near the car park",
        ),
        (
            "saw a viper on the path, how do I avoid getting bitten?",
            "a snake nearly bit me on the climb, I laughed about it after",
            "an adder bit my dog on our run, the vet has him",
            "bitten by a snake as a kid, knees are fine",
            "bitten by the running bug, three races this month",
            "that Copperhead 50k bit me hard, quads in tatters",
        ),
    ),
    "venom.named": (
        (
            "adder bite on my shin. Two miles from the road",
            "snakebite, what do I do now",
        ),
        (
            "are snake bites common on the South Downs?",
            "is a snakebite kit worth the weight in a desert ultra?",
            "two pints and a snakebite and black after the relay",
        ),
    ),
    "venom.left-its-mark": (
        (
            "I trod on an adder. It bit me through the sock",
            "there was a brown snake by the stile, now two little holes in my calf",
        ),
        (
            "two little holes in my shoe. The snake socks are new",
            "cobra pose felt good. Then it got my hamstring a bit",
            "a snake crossed the road. My mate screamed",
        ),
    ),
    "venom.many-stings": (
        (
            "ran over a wasp nest, must have been stung 25 times",
            "thirty bee stings on my legs and arms",
            "a swarm of bees stung us both on the climb",
        ),
        (
            "a wasp stung me twice at mile 20, bit itchy",
            "ran past 20 beehives, lovely morning",
            "stung once on the arm when we ran past a nest",
        ),
    ),
    "venom.stings-counted": (
        (
            "wasp stings all up my legs, maybe 30",
            "the nest was low and they stung me easily 40",
        ),
        (
            "bee stings on both shins about 20 minutes ago, bit red",
            "a wasp stung me at mile 20, swelling is going down",
        ),
    ),
    "venom.stung-all-over": (
        (
            "I ran through their nest and I'm stung all over",
            "hornets, stung everywhere, back home now",
        ),
        (
            "fell in the nettles, stung all over my legs",
            "the hail stung everywhere on my face today",
        ),
    ),
}
