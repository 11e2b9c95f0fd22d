"""Stroke, nerves trapped low in the back, and weakness that climbs."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "stroke.plain": (
        (
            "slurred speech since this morning's run",
            "I've lost the sight in one eye",
        ),
        (
            "the words on the form made me laugh",
            "lost sight of the leaders",
        ),
    ),
    "stroke.face": (
        (
            "one side of his face has dropped",
            "her mouth is drooping on the left",
        ),
        (
            "my face is red after sprints",
            "pulling a daft face for the photo",
        ),
    ),
    "stroke.one-side": (
        (
            "my right arm went dead and I couldn't lift it, suddenly, at mile 6",
            "my whole left side went weak for five minutes",
        ),
        (
            "dead arm from sleeping on it",
            "my left leg is a bit stronger than the right",
        ),
    ),
    "stroke.sight": (
        (
            "half my vision went for ten minutes after the race",
            "suddenly I can't see out of my left eye properly",
        ),
        (
            "vision of finishing in under four hours",
            "my glasses fogged up for ten minutes",
        ),
    ),
    "stroke.thunderclap": (
        (
            "the worst headache of my life hit mid sprint",
            "a thunderclap headache in the gym",
            "the nastiest headache i have ever had came out of a sprint, in a second",
            "like she was hit over the head with a shovel, mid sprint, then sick",
        ),
        (
            "a dull headache after a long hot run",
            "worst race of my life",
            "the nastiest hill i have ever had",
            "he fixed the sign over the gate with a shovel and a plank",
        ),
    ),
    "stroke.balance": (
        (
            "I keep falling to the left and my words are slurred",
            "can't walk straight and I'm seeing double",
        ),
        (
            "balance drills for trail running?",
            "can't walk straight after leg day lol",
        ),
    ),
    "stroke.neck-worked": (
        (
            "after a neck crack I'm seeing double",
            "yesterday's neck manipulation, now my words come out wrong",
            "the chiro cracked my neck on Friday and I've been woozy ever since",
            "sore neck after an osteopath treatment || now I can't swallow my tea right",
            "the physio cracked my neck and I can't walk straight. No double vision",
        ),
        (
            "after the neck crack it feels lovely",
            "neck crack on the roller, no double vision",
            "the physio cracked my neck, it feels much looser, can I run?",
            "went to the chiro for my hips on Monday. A bit dizzy on my run today",
            "does cracking your neck make you dizzy?",
        ),
    ),
    "stroke.neck-jolted": (
        (
            "whiplash yesterday, now I'm seeing double",
            "my neck jerked back and one eyelid droops",
        ),
        (
            "whiplash ten years ago, neck still stiff on long runs",
            "neck stiff after whiplash",
        ),
    ),
    "weakness.after-illness": (
        (
            "legs getting weaker every day since that stomach bug, can hardly get out of a chair",
            "had covid three weeks ago || my legs are weaker each day and my hands tingle",
        ),
        (
            "weak legs after flu, getting better each day",
            "I'm moving up to the 10k group after a cold, legs weak",
        ),
    ),
    "weakness.climbs": (
        (
            "tingling in the toes then knees, now hands, can't lift my feet",
            "pins and needles creeping up, legs like string",
        ),
        (
            "mileage creeping up, legs weak on hills, toes tingle in tight shoes",
            "climbing up the stairs my legs feel like jelly, tingling feet from new shoes",
        ),
    ),
    "cauda.saddle": (
        (
            "my back went on Sunday and my privates have gone numb",
            "sciatica, and now a numb bum that won't come back",
        ),
        (
            "sciatica down one leg, no numbness down below",
            "numb bum from the bike, fine after",
        ),
    ),
    "cauda.saddle-alone": (
        (
            "numb between my legs since yesterday",
            "my genitals have gone numb",
        ),
        (
            "numb between my toes",
            "no numbness between my legs",
        ),
    ),
    "cauda.wiping": (
        (
            "I can't feel myself wipe",
            "the paper feels odd when I wipe",
            "the paper felt as if it was on another person's bottom this morning",
            "bad back, and wiping is like it's someone else's backside",
        ),
        (
            "wipe the sweat off my face",
            "paper or cloth race bib?",
            "the paper says someone else's club won",
            "i ran behind someone else's backside the whole race",
        ),
    ),
    "cauda.bladder": (
        (
            "my back is bad, and on the loo I can't feel it coming",
            "back's gone, can't really feel it come when I wee",
            "my back is agony and I can't pee",
            "sciatica for weeks and since yesterday I keep wetting myself",
            "sciatica since monday, and i'm stood at the loo for ages and it won't start",
            "my back has gone and he stands at the urinal forever and it won't come",
        ),
        (
            "back's stiff, loo is fine, I feel it coming",
            "my back is bad, can't really feel it working, the roller",
            "my back is sore, waterworks fine",
            "I pee a lot before races from nerves",
            "my back is sore and i stood at the loo queue for ages before the start",
            "back pain, and i stood over the stove for ages",
        ),
    ),
    "cauda.legs": (
        (
            "back went on Friday, both legs feel like cotton wool",
            "sciatica, both my legs have gone like string",
            "my lower back is killing me and both legs are going numb",
            "sciatica down both legs now",
        ),
        (
            "both legs feel like jelly after squats",
            "back is fine, legs like lead after the hills",
            "both legs heavy after the marathon",
            "sciatica in my right leg only",
        ),
    ),
}
