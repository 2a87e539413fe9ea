namespace Clairevoie.Domain;

/// <summary>What became of a promise, computed. <c>default</c> is that nothing can be said yet.</summary>
public enum PromiseState
{
    /// <summary>Its deadline has not come, or none was said, and nothing says that it was kept.</summary>
    Open,

    /// <summary>Kept in time, or kept where no deadline was said.</summary>
    Kept,

    /// <summary>Kept after its deadline.</summary>
    KeptLate,

    /// <summary>Its deadline has passed and nothing says that it was kept.</summary>
    Late,

    /// <summary>Given up by whoever made it.</summary>
    Abandoned,

    /// <summary>Said without anything by which one could see it kept.</summary>
    NotMeasurable,
}

/// <summary>A promise with what is known of it.</summary>
public sealed record PromiseHistory(PromiseMade Promise, IReadOnlyList<PromiseFact> Facts)
{
    /// <summary>What became of it on this day. A promise without a test stays not measurable as said, whatever is observed.</summary>
    public PromiseState StateOn(DateOnly day) => this switch
    {
        _ when Promise.Test.Length == 0 => PromiseState.NotMeasurable,
        { KeptOn: { } kept } => kept > Promise.Deadline ? PromiseState.KeptLate : PromiseState.Kept,
        _ when Facts.Any(fact => fact.Move == PromiseMove.GivenUp) => PromiseState.Abandoned,
        _ => Promise.Deadline < day ? PromiseState.Late : PromiseState.Open,
    };

    /// <summary>The first day on which it was seen kept.</summary>
    public DateOnly? KeptOn => Facts.Where(fact => fact.Move == PromiseMove.Kept).Select(fact => (DateOnly?)fact.On).Min();
}
