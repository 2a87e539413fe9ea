using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Reports;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Items;

/// <summary>How an item is said, line by line.</summary>
internal static class ItemFacts
{
    public static IReadOnlyList<Fact> Of(OpenedItem item, string territory, IStringLocalizer words, IStringLocalizer<ReportWords> reports)
    {
        var (row, told) = (item.Row, item.Told);
        return
        [
            new(words["grading"], row.Grading.Say(words), $"{words[$"source.{row.Source}"]} · {words[$"information.{row.Information}"]}"),
            new(words["handling"], words[$"handling.{row.Handling}"]),
            new(words["about"], words[$"about.{row.About}"]),
            new(words["territory"], territory),
            new(words["place"], told?.Address ?? (told?.Where is { } at ? ReportText.Point(at) : null), Precision(told, words)),
            new(words["signs"], told is null ? null : string.Join(", ", told.Signs.Select(sign => reports[$"sign.{sign}"].Value))),
            new(words["often"], told is null || told.HowOften == HowOften.NotSaid ? null : reports[$"often.{told.HowOften}"].Value),
            new(words["seen"], told is null ? null : Seen(told, reports)),
            new(words["held"], row.Agency.ToString(), row.Origin == row.Agency ? null : words["item.origin", row.Origin.ToString()].Value),
            new(words["entered"], ReportText.HalfDay(row.Entered, reports)),
        ];
    }

    private static string? Precision(ItemTold? told, IStringLocalizer words) => told switch
    {
        { Coarse: true } => words["place.coarse"].Value,
        { Address: not null, Where: { } point } => ReportText.Point(point),
        _ => null,
    };

    private static string Seen(ItemTold told, IStringLocalizer<ReportWords> reports) => told.SeenFrom == told.SeenUntil
        ? ReportText.HalfDay(told.SeenFrom, reports)
        : $"{ReportText.HalfDay(told.SeenFrom, reports)} → {ReportText.HalfDay(told.SeenUntil, reports)}";
}
