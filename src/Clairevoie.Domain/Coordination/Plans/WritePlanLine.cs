namespace Clairevoie.Domain;

/// <summary>Somebody writes a line of the plan; every field may be wrong.</summary>
public sealed record WritePlanLine(string? Plan, string? Number, string? Title, string? Territory)
{
    private const int LongestCode = 24;
    private const int LongestTitle = 300;
    private const int LongestWords = 2000;
    private const int LongestAgency = 40;
    private const int MostPartners = 20;

    /// <summary>A measure, an action or a campaign.</summary>
    public string? Kind { get; init; }

    /// <inheritdoc cref="PlanLine.Strand" />
    public string? Strand { get; init; }

    /// <inheritdoc cref="PlanLine.Within" />
    public string? Within { get; init; }

    /// <inheritdoc cref="PlanLine.Aim" />
    public string? Aim { get; init; }

    /// <inheritdoc cref="PlanLine.Pilot" />
    public string? Pilot { get; init; }

    /// <summary>Agencies, with semicolons between them.</summary>
    public string? Partners { get; init; }

    /// <inheritdoc cref="PlanLine.Indicator" />
    public string? Indicator { get; init; }

    /// <inheritdoc cref="PlanLine.Due" />
    public string? Due { get; init; }

    /// <inheritdoc cref="PlanLine.Audience" />
    public string? Audience { get; init; }

    /// <inheritdoc cref="PlanLine.Channel" />
    public string? Channel { get; init; }

    /// <inheritdoc cref="PlanLine.Begins" />
    public string? Begins { get; init; }

    /// <inheritdoc cref="PlanLine.Ends" />
    public string? Ends { get; init; }

    /// <inheritdoc cref="PlanLine.Reach" />
    public string? Reach { get; init; }

    /// <inheritdoc cref="PlanLine.Source" />
    public string? Source { get; init; }

    /// <summary>The line that follows, or every reason why none does.</summary>
    public Decision<PlanLine> Decide()
    {
        List<Refusal> refusals = [];
        var line = Read(refusals);
        if (line.Title.Length == 0)
            refusals.Add(new("title-missing", nameof(Title)));
        if (line.Kind == PlanLineKind.Action && line.Within.Length == 0)
            refusals.Add(new("within-missing", nameof(Within)));
        if (line.Ends < line.Begins)
            refusals.Add(new("ends-before-it-begins", nameof(Ends)));
        if (!TerritoryCode.Could(line.Territory) && line.Territory != "FRA")
            refusals.Add(new("territory-unreadable", nameof(Territory)));
        return refusals.Count > 0 ? refusals : line;
    }

    private PlanLine Read(List<Refusal> refusals) => new()
    {
        Plan = Code(Plan, nameof(Plan), refusals),
        Number = Code(Number, nameof(Number), refusals),
        Kind = string.IsNullOrWhiteSpace(Kind) ? PlanLineKind.Measure : Closed(refusals),
        Strand = Short(Strand, nameof(Strand), LongestCode, refusals),
        Within = Short(Within, nameof(Within), LongestCode, refusals),
        Title = Written.Words(Title, nameof(Title), LongestTitle, refusals),
        Aim = Written.Words(Aim, nameof(Aim), LongestWords, refusals),
        Pilot = Agency(Pilot, nameof(Pilot), refusals),
        Partners = Agencies(refusals),
        Territory = Territory?.Trim() ?? "",
        Indicator = Written.Words(Indicator, nameof(Indicator), LongestTitle, refusals),
        Due = Written.Day(Due, nameof(Due), refusals),
        Audience = Written.Words(Audience, nameof(Audience), LongestTitle, refusals),
        Channel = Written.Words(Channel, nameof(Channel), LongestTitle, refusals),
        Begins = Written.Day(Begins, nameof(Begins), refusals),
        Ends = Written.Day(Ends, nameof(Ends), refusals),
        Reach = Written.Count(Reach, nameof(Reach), refusals),
        Source = Short(Source, nameof(Source), LongestTitle, refusals),
    };

    private PlanLineKind Closed(List<Refusal> refusals)
    {
        if (Written.Word<PlanLineKind>(Kind) is { } kind)
            return kind;
        refusals.Add(new("kind-unknown", nameof(Kind)));
        return PlanLineKind.Measure;
    }

    private static string Code(string? text, string field, List<Refusal> refusals)
    {
        var code = text?.Trim() ?? "";
        if (code.Length is 0 or > LongestCode || !code.All(sign => char.IsLetterOrDigit(sign) || sign is '-' or '.' or '_'))
            refusals.Add(new("code-unreadable", field, LongestCode));
        return code;
    }

    private static string Short(string? text, string field, int most, List<Refusal> refusals)
    {
        var plain = PlainText.Of(text);
        if (plain.Length > most)
            refusals.Add(new("words-too-long", field, most));
        return plain;
    }

    private static string Agency(string? text, string field, List<Refusal> refusals)
    {
        var code = PlainText.Of(text);
        if (code.Length > LongestAgency || code.Contains('@', StringComparison.Ordinal))
            refusals.Add(new("agency-unreadable", field, LongestAgency));
        return code;
    }

    private List<string> Agencies(List<Refusal> refusals)
    {
        var codes = (Partners ?? "").Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        if (codes.Count > MostPartners)
            refusals.Add(new("partners-too-many", nameof(Partners), MostPartners));
        return [.. codes.Select(code => Agency(code, nameof(Partners), refusals))];
    }
}
