namespace Clairevoie.Domain.Claims;

/// <summary>Who says the figure and where it can be read: issuer, address of the source, document, exact words.</summary>
public sealed record Origin(string Issuer, string Source, string Document, string Quote)
{
    /// <summary>The text by which two issuers are found the same.</summary>
    public string IssuerKey { get; } = Wording.Key(Issuer);

    /// <summary>The text in which a counting system is looked for: source and document.</summary>
    public string SourceKey { get; } = Wording.Key($"{Source} {Document}");

    /// <summary>The numbers of the exact words.</summary>
    public IReadOnlyList<QuotedNumber> Numbers { get; } = QuoteReader.Read(Quote);

    /// <summary>Whether both figures stand in one publication, or neither names where it stands.</summary>
    public bool IsSamePublicationAs(Origin other) =>
        Document.Equals(other.Document, StringComparison.OrdinalIgnoreCase)
        && Source.Equals(other.Source, StringComparison.OrdinalIgnoreCase);
}
