namespace Clairevoie.Domain;

/// <summary>Somebody writes a promise into the ledger; every field may be wrong.</summary>
public sealed record MakePromise(string? Code, string? Said, string? Who, string? SaidOn)
{
    private const int Longest = 600;

    /// <inheritdoc cref="PromiseMade.Quote" />
    public string? Quote { get; init; }

    /// <inheritdoc cref="PromiseMade.Deadline" />
    public string? Deadline { get; init; }

    /// <inheritdoc cref="PromiseMade.DeadlineSays" />
    public string? DeadlineSays { get; init; }

    /// <inheritdoc cref="PromiseMade.Test" />
    public string? Test { get; init; }

    /// <inheritdoc cref="PromiseMade.Claim" />
    public string? Claim { get; init; }

    /// <inheritdoc cref="PromiseMade.Document" />
    public string? Document { get; init; }

    /// <inheritdoc cref="PromiseMade.Source" />
    public string? Source { get; init; }

    /// <summary>The promise that follows, or every reason why none does.</summary>
    public Decision<PromiseMade> Decide()
    {
        List<Refusal> refusals = [];
        var promise = new PromiseMade
        {
            Code = Needed(Code, nameof(Code), refusals), Said = Needed(Said, nameof(Said), refusals), Who = Needed(Who, nameof(Who), refusals), SaidOn = Needed(SaidOn, nameof(SaidOn), refusals),
            Quote = Short(Quote, nameof(Quote), refusals), Deadline = Written.Day(Deadline, nameof(Deadline), refusals), DeadlineSays = Short(DeadlineSays, nameof(DeadlineSays), refusals),
            Test = Short(Test, nameof(Test), refusals), Claim = Short(Claim, nameof(Claim), refusals), Document = Short(Document, nameof(Document), refusals), Source = Short(Source, nameof(Source), refusals),
        };
        if (!promise.Code.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-'))
            refusals.Add(new("code-unreadable", nameof(Code), 24));
        if (promise.Document.Length + promise.Source.Length + promise.Claim.Length == 0)
            refusals.Add(new("source-missing", nameof(Source)));
        return refusals.Count > 0 ? refusals : promise;
    }

    private static string Needed(string? text, string field, List<Refusal> refusals)
    {
        var plain = Short(text, field, refusals);
        if (plain.Length == 0)
            refusals.Add(new("words-missing", field));
        return plain;
    }

    private static string Short(string? text, string field, List<Refusal> refusals)
    {
        var plain = PlainText.Of(text);
        if (plain.Length > Longest)
            refusals.Add(new("words-too-long", field, Longest));
        return plain;
    }
}
