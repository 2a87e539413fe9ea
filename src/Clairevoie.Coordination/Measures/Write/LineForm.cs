using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures.Write;

/// <summary>The fields by which a line of the plan is written, and what stands in them.</summary>
public sealed record LineForm(Func<string, string?> Given, IStringLocalizer<PlanWords> Words)
{
    private static readonly string[] Fields = ["Title", "Kind", "Strand", "Within", "Aim", "Pilot", "Partners", "Territory", "Indicator", "Due", "Audience", "Channel", "Begins", "Ends", "Reach", "Source"];

    /// <summary>The plans to which a line may be added.</summary>
    public IReadOnlyList<Choice> Plans { get; init; } = [];

    /// <summary>Measure, action or campaign.</summary>
    public IReadOnlyList<Choice> Kinds => [.. Enum.GetNames<PlanLineKind>().Select(name => new Choice(name, Words[$"kind.{name}"]))];

    /// <summary>What was written in it.</summary>
    public static WritePlanLine Read(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new(form["Plan"], form["Number"], form["Title"], form["Territory"])
        {
            Kind = form["Kind"], Strand = form["Strand"], Within = form["Within"], Aim = form["Aim"], Pilot = form["Pilot"], Partners = form["Partners"],
            Indicator = form["Indicator"], Due = form["Due"], Audience = form["Audience"], Channel = form["Channel"],
            Begins = form["Begins"], Ends = form["Ends"], Reach = form["Reach"], Source = form["Source"],
        };
    }

    /// <summary>The fields of a line that is kept.</summary>
    public static Func<string, string?> Of(PlanLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return name => typeof(PlanLine).GetProperty(name)?.GetValue(line) switch
        {
            null => null,
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IReadOnlyList<string> many => string.Join("; ", many),
            var value => Convert.ToString(value, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The fields in which somebody else wrote something different: what they wrote, beside what stands in this form.</summary>
    public IEnumerable<Both> Against(Func<string, string?> theirs) =>
        Fields.Select(name => new Both(Words[name == "Title" ? "line" : name.ToLowerInvariant()], theirs(name), Given(name)));
}
