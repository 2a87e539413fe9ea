namespace Clairevoie.Domain;

/// <summary>Somebody writes what became of a promise; every field may be wrong.</summary>
public sealed record KeepPromise(string? Move, string? On, string? Words, string? Claim, string? Source)
{
    /// <summary>The most words, in characters.</summary>
    public const int Most = 600;

    /// <summary>The fact that follows, or every reason why none does. Whoever says that a promise was kept names where it can be read.</summary>
    public Decision<PromiseFact> Decide(DateOnly today)
    {
        List<Refusal> refusals = [];
        if (Written.Word<PromiseMove>(Move) is not { } move)
        {
            refusals.Add(new("move-unknown", nameof(Move)));
            move = PromiseMove.Observed;
        }

        var on = Written.Day(On, nameof(On), refusals);
        if (on is null && refusals.All(why => why.Field != nameof(On)))
            refusals.Add(new("day-missing", nameof(On)));
        if (on > today)
            refusals.Add(new("day-to-come", nameof(On)));
        var words = Written.Words(Words, nameof(Words), Most, refusals);
        if (words.Length == 0 && refusals.All(why => why.Field != nameof(Words)))
            refusals.Add(new("words-missing", nameof(Words)));
        var (claim, source) = (PlainText.Of(Claim), PlainText.Of(Source));
        if (claim.Length == 0 && source.Length == 0)
            refusals.Add(new("source-missing", nameof(Source)));
        return refusals.Count > 0 ? refusals : new PromiseFact(move, on!.Value, words, claim, source);
    }
}
