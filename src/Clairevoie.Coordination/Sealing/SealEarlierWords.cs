using Clairevoie.Domain;
using Clairevoie.Hall.Rounds;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Sealing;

/// <summary>Seals the words that a store from before still holds in clear; asked once, when the house has opened, and at rest for good afterwards.</summary>
public sealed class SealEarlierWords(Cellar cellar) : IGoRound
{
    private static readonly Question InClear = Question.In<SealEarlierWords>("Sealing/words_in_clear");

    private bool rests;

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        if (rests)
            return;
        var room = cellar.Of(Room.Coordination);
        var found = await room.Look(glance => glance.Rows<WordsInClear>(InClear), stop);
        rests = found.Count == 0;
        if (!rests)
            await room.Do(TheHost.Does(Act.Change, "words that lay in clear are sealed", "words among partners"), deed => Seal(deed, found), stop);
    }

    private static async Task Seal(Deed deed, IReadOnlyList<WordsInClear> found)
    {
        foreach (var one in found)
            await deed.Run(one.Put, new { record = one.Record, turn = one.Turn, bytes = deed.Keys.SealWords(one.Words, one.Where) });
    }

    private sealed record WordsInClear(string OfWhat, string Record, int Turn, string Words)
    {
        public Question Put => Question.In<SealEarlierWords>($"Sealing/seal_{OfWhat}");

        public string Where => OfWhat == "entry" ? PartnerWords.OfEntry(Record, Turn) : PartnerWords.OfPaper(Record);
    }
}
