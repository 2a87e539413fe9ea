namespace Clairevoie.Statistics.Findings;

/// <summary>
/// What a method says of the data that it was given, with everything that is needed to say it again:
/// the same data, options and seed give the same result on any machine and on any number of threads.
/// </summary>
/// <typeparam name="TOptions">The options of the method: a record, checked when it was made.</typeparam>
/// <typeparam name="TResult">What the method found: a record.</typeparam>
/// <param name="Method">The method's name, as its page under <c>docs/statistics</c> has it: <c>scan</c>, <c>dbscan</c>…</param>
/// <param name="Options">What was asked, defaults included.</param>
/// <param name="Span">The days that the data cover; none where the method knows no time.</param>
/// <param name="Result">What was found.</param>
/// <param name="Says">The finding in one sentence.</param>
/// <param name="Caveats">What applies to this run, and nothing that does not.</param>
public sealed record Finding<TOptions, TResult>(
    string Method,
    TOptions Options,
    DaySpan? Span,
    TResult Result,
    Sentence Says,
    IReadOnlyList<Caveat> Caveats)
{
    /// <summary>The method's name.</summary>
    public string Method { get; init; } = Words.Of(Method);

    /// <summary>The seed of the chance that entered; none where none did.</summary>
    public ulong? Seed { get; init; }
}
