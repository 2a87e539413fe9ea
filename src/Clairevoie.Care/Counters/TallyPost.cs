using Clairevoie.Domain;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Counters;

/// <summary>What a telephone is answered: which tallies it may forget, and which it must show again.</summary>
public sealed record TallyAnswer(IReadOnlyList<string> Kept, IReadOnlyList<RefusedTally> Refused);

/// <summary>A tally that was not taken: why, and what it held where the viewer's agency may correct it.</summary>
public sealed record RefusedTally(string? Id, IReadOnlyList<string> Why, TallyInside? Inside);

/// <summary>Takes what telephones send. The same sent twice is taken once; what is refused is not lost.</summary>
public sealed class TallyPost(TallyBook book, TallyEnvelopes envelopes, IStringLocalizer<CounterWords> words)
{
    private const string Stranger = "structure-unknown";

    /// <summary>Opens, decides and keeps; each answer says which tally it is about.</summary>
    public async Task<TallyAnswer> Take(Viewer viewer, IReadOnlyList<SealedTally> sent, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sent);
        var insides = await envelopes.Open(sent, stop);
        List<(SealedTally Sent, TallyInside Inside)> open = [.. sent.Zip(insides).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!))];
        var decided = await book.Take(viewer, [.. open.Select(one => one.Inside.Given(one.Sent.Id ?? ""))], stop);
        return new(
            [.. open.Zip(decided).Where(pair => pair.Second is Decision<TallyCounted>.Yes).Select(pair => pair.First.Sent.Id!)],
            [
                .. sent.Zip(insides).Where(pair => pair.Second is null).Select(pair => new RefusedTally(pair.First.Id, [words["refusal.unreadable"]], null)),
                .. open.Zip(decided).Where(pair => pair.Second is Decision<TallyCounted>.No).Select(pair => Refused(pair.First.Sent.Id, pair.First.Inside, ((Decision<TallyCounted>.No)pair.Second).Why)),
            ]);
    }

    // Whoever is not of the structure's agency is not told what was counted there.
    private RefusedTally Refused(string? id, TallyInside inside, IReadOnlyList<Refusal> why) =>
        new(id, [.. why.Select(one => words[$"refusal.{one.Code}", [.. one.Facts]].Value)], why.Any(one => one.Code == Stranger) ? null : inside);
}
