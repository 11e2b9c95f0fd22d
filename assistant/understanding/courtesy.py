"""Thanks, greetings, goodbyes and nods: answered as a person would, and never searched for."""

from kb.words import split_words

WELCOME = "You're welcome. Ask again whenever something hurts."
GOODBYE = "Goodbye, and happy running."
HELLO = "Hello. Tell me what hurts, or what you want to know."
ALL_RIGHT = "All right. Ask whatever else you want to know."
# What is said, and the words that call for it; of several the one that stands first here.
CALLS = {
    WELCOME: "thanks thank thankyou thx ta cheers ty appreciated appreciate grateful",
    GOODBYE: "bye goodbye cya night farewell",
    HELLO: "hello hi hey hiya howdy morning evening afternoon greetings",
    ALL_RIGHT: "ok okay okey k kk righto right alright understood noted gotcha great brilliant"
    " lovely perfect awesome excellent super nice wonderful amazing fab ace cool grand useful"
    " helpful fair sweet magic",
}
# What may stand beside them; no word that asks.
BESIDE = frozenset(
    "help helped helps good fine sound class star legend lot lots loads million bunch everyone team"
    " doc buddy pal man sir madam kind kindly many love well done day luck see ya later take care"
    " answer advice info information sorted makes sense got enough yes yeah yep oh ah haha"
    " a all an and at be been bit for from i i'm i've im is it it's its just lol mate me much my of"
    " please really so that that's thats the then this to very was we with you you're your".split()
)
_calls = {word: said for said, words in CALLS.items() for word in words.split()}


def find_courtesy(text: str) -> str | None:
    """What to say to a message that is courtesy and nothing else."""
    words = split_words(text)
    called = {_calls[word] for word in words if word in _calls}
    others = {word for word in words if word not in _calls}
    if "?" in text or not called or not others <= BESIDE:
        return None
    return next(said for said in CALLS if said in called)
