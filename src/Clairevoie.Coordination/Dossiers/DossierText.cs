using System.Globalization;
using System.Xml.Linq;
using Clairevoie.Coordination.Evaluations.Published;
using Clairevoie.Coordination.Residents;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>A dossier as it is read, the same on its page, in its file and in print.</summary>
public sealed class DossierText(TerritoryShapes places, IStringLocalizer<DossierWords> words)
{
    private static readonly Role[] Sides = [Role.HealthAgency, Role.Prosecutor, Role.Town];

    /// <summary>Where the end of the experiment, and the analysis that it owes, can be read.</summary>
    public static IReadOnlyList<(string Key, string Address)> Sources { get; } =
    [
        ("experiment.source", "https://www.lemediasocial.fr/l-experimentation-des-haltes-soins-addictions-prolongee-jusqu-a-fin-2027_UjrWjc"),
        ("experiment.feedback", "https://addictions-france.org/actualites/bilan-du-plfss-2026-pour-addictions-france-13023"),
    ];

    /// <summary>Its title.</summary>
    public string Title(DossierRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return words["one", places.Say(row.Territory), Quarter(row.LastQuarter)];
    }

    /// <summary>Everything below the title.</summary>
    public IEnumerable<XElement> Body(DossierRow row, IReadOnlyList<WordRow> residents, IReadOnlyList<DossierWord> said)
    {
        ArgumentNullException.ThrowIfNull(row);
        var dossier = row.Dossier;
        return [Paragraph(dossier.Effect.Say(), "lead"), .. Counts(dossier), .. Change(dossier), .. Voices(residents, said), .. Methods(dossier), .. Experiment()];
    }

    private IEnumerable<XElement> Counts(HsaDossier dossier)
    {
        var passages = dossier.Passages.ToDictionary(one => one.Quarter, one => one.Passages);
        string[] columns = ["inside", "around", "control", "passages"];
        yield return new("h2", words["quarters"].Value);
        yield return Paragraph(words["quarters.text"]);
        yield return new("div", new XAttribute("class", "scroll"), new XAttribute("role", "region"), new XAttribute("aria-label", words["quarters"].Value), new XAttribute("tabindex", "0"),
            new XElement("table",
                new XElement("thead", new XElement("tr", Head("quarter", "col"), columns.Select(column => Head(column, "col", "number")))),
                new XElement("tbody", dossier.Quarters.Select(one => new XElement("tr",
                    new XElement("th", new XAttribute("scope", "row"), Quarter(one.Quarter)),
                    Cell(one.Inside, "hidden"), Cell(one.Around, "hidden"), Cell(one.Control, "hidden"), Cell(passages.GetValueOrDefault(one.Quarter), "untold"))))));
    }

    private IEnumerable<XElement> Change(HsaDossier dossier)
    {
        yield return new("h2", words["change"].Value);
        if (dossier.Before.Count > 0)
            yield return Paragraph(words["compared", string.Join(", ", dossier.Before.Select(Quarter)), string.Join(", ", dossier.After.Select(Quarter)), dossier.Change.ToString("d", CultureInfo.CurrentCulture)]);
        yield return Paragraph(dossier.Effect.Say());
        yield return new("h2", words["placebo"].Value);
        yield return Paragraph(words["placebo.text"]);
        yield return Paragraph(dossier.Placebo.Say());
        if (dossier.Caveats.Count == 0) yield break;
        yield return new("h2", words["caveats"].Value);
        yield return new("ul", dossier.Caveats.Select(caveat => new XElement("li", caveat.Say())));
    }

    private IEnumerable<XElement> Voices(IReadOnlyList<WordRow> residents, IReadOnlyList<DossierWord> said)
    {
        yield return new("h2", words["says"].Value);
        yield return new("h3", words["residents"].Value);
        if (residents.Count == 0) yield return Paragraph(words["residents.none"]);
        foreach (var word in residents)
        {
            yield return new("blockquote", new XAttribute("lang", "fr"), new XElement("p", word.Shown));
            yield return Paragraph(word.AnsweredOn is { } on ? $"{words["answered", word.AnsweredBy, on.ToString("d", CultureInfo.CurrentCulture)]} {word.Answer}" : words["unanswered"]);
        }

        foreach (var side in Sides)
        {
            yield return new("h3", words[$"side.{side}"].Value);
            var own = said.Where(word => word.Role == side).ToList();
            if (own.Count == 0) yield return Paragraph(words["side.none"]);
            foreach (var word in own) yield return new("blockquote", new XAttribute("lang", "fr"), new XElement("p", word.Words), new XElement("p", new XAttribute("class", "quiet"), word.WrittenOn.ToString("d", CultureInfo.CurrentCulture)));
        }
    }

    private IEnumerable<XElement> Methods(HsaDossier dossier)
    {
        var control = dossier.ControlIn.Count > 0 ? string.Join(", ", dossier.ControlIn.Select(code => places.Say(code))) : words["methods.none"].Value;
        yield return new("h2", words["methods"].Value);
        yield return Paragraph(words["methods.areas", dossier.Cells[0], dossier.Cells[1]]);
        yield return Paragraph(words["methods.control", dossier.Cells[2], control]);
        yield return Paragraph(words["methods.method"]);
        yield return Paragraph(words["methods.reported"]);
        yield return Paragraph(words["methods.care"]);
    }

    /// <summary>When the experiment ends, and where that can be read.</summary>
    public IEnumerable<XElement> Experiment()
    {
        yield return Paragraph(words["experiment"]);
        yield return new("ul", Sources.Select(source => new XElement("li", new XElement("a", new XAttribute("href", source.Address), new XAttribute("rel", "noreferrer"), words[source.Key].Value))));
    }

    /// <summary>A quarter-year as people say it.</summary>
    public string Quarter(string period) => ReturnPeriod.Read(period) is { Months: 3 } quarter ? words[$"period.{((quarter.First.Month - 1) / 3) + 1}", quarter.First.Year] : period;

    private XElement Head(string key, string scope, string kind = "") =>
        new("th", new XAttribute("scope", scope), kind.Length > 0 ? new XAttribute("class", kind) : null, words[key].Value);

    private XElement Cell(long? count, string absent) =>
        new("td", new XAttribute("class", "number"), count?.ToString("#,0", CultureInfo.CurrentCulture) ?? words[absent].Value);

    private static XElement Paragraph(string text, string kind = "") => new("p", kind.Length > 0 ? new XAttribute("class", kind) : null, text);
}
