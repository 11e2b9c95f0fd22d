"""The commonest words of runners' talk, the commonest first.

The index files a phrase under its rarest words (`word_index`). Counted in the harmless
conversations that the rules are tuned on; they decide how quick the guard is, never what it finds.
"""

COMMON = """
    the a and i my in on it for to is do of after at or no how run me just that with like what im
    its all since was up from had are one when you back out day k both week sore can first so
    should legs two as an not by off only would fine long race pain now normal running last about
    before bit any this does down them nothing never feel ive calf then gone have which every says
    got right be go tight marathon good days did been night minutes calves next has same today get
    over year again they went ten time anything morning massage half better mile plan old new if
    chest need feet leg years many id want too whats still easy warm three walking doing runs
    stiff ok stop left said miles shoes our walk training five he am than start quads weeks more
    jog hot club way swelling knees keep ago much his there knee ache under thats side heart shins
    yesterday work coach lol other she head but hills well round hill physio foot stairs really
    cant hurt saturday clear where blood tired ever hour rest sides help finish felt raises sunday
    doesnt because done people heat trail muscle going hip red hurts sports hard heel feels thing
    four were why cold once track tell tomorrow always whole everything shin flat pace her make
    doctor goes hours ran hes water look know six discharged each front best full roll toe minute
    through even runner socks dead theres line recovery came we months question group will evening
    eating worth dont him monday into happy numb home watch bed grand
"""
