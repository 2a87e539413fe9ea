namespace Clairevoie.Domain;

/// <summary>What a fact about a promise says. <c>default</c> is something observed, which decides nothing.</summary>
public enum PromiseMove
{
    /// <summary>Something was observed, and stands beside the promise.</summary>
    Observed,

    /// <summary>It was kept.</summary>
    Kept,

    /// <summary>Whoever made it gave it up.</summary>
    GivenUp,
}

/// <summary>Something known of a promise, with its source. Facts are never rewritten.</summary>
/// <param name="Move">What it says.</param>
/// <param name="On">The day: of what happened, or on which the period that was observed ends.</param>
/// <param name="Words">In words.</param>
/// <param name="Claim">The published figure that says so, by its identifier.</param>
/// <param name="Source">Where it was read.</param>
public sealed record PromiseFact(PromiseMove Move, DateOnly On, string Words, string Claim, string Source);
