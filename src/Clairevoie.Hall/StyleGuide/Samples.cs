using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Parts.Charts;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.StyleGuide;

/// <summary>Invented content for the style guide.</summary>
internal static class Samples
{
    public static IReadOnlyList<string> Steps(IStringLocalizer words) => [words["step.what"], words["step.where"], words["step.when"], words["step.check"]];

    public static IReadOnlyList<Fact> Facts(IStringLocalizer words) =>
    [
        new(words["fact.value"], "38 000", words["fact.value.remark"]),
        new(words["fact.period"], null),
        new(words["fact.source"], words["fact.source.value"]),
    ];

    public static Picture ByQuarter(IStringLocalizer words) => new(words["bars"], words["bars.sentence"],
        [words["quarter.port"], words["quarter.mill"], words["quarter.hill"], words["quarter.station"]],
        [new(words["reports"], [120, 64, null, 17])]) { LabelsAre = words["quarter"] };

    public static Picture ByYear(IStringLocalizer words) => new(words["lines"], words["lines.sentence"],
        ["2019", "2020", "2021", "2022", "2023", "2024"],
        [new(words["planned"], [180, 190, 200, 210, 220, 230]), new(words["observed"], [172, 140, null, 201, 226, 214]), new(words["claimed"], [90, 75, 110, 118, 140, 151])])
    {
        LabelsAre = words["year"], Shape = Shape.Lines, Source = words["fact.source.value"],
    };

    public static Picture BySide(IStringLocalizer words) => new(words["sides"], words["sides.sentence"],
        [words["quarter.port"], words["quarter.mill"]],
        [new("2023", [1840, 920]), new("2024", [1610, 1004]), new("2025", [1500, 987])]) { LabelsAre = words["quarter"] };

    public static Flow Onward(IStringLocalizer words) => new(words["flow"], words["flow.sentence"], [words["planned"], words["observed"]],
    [
        new(words["quarter.port"], words["quarter.hill"], [40, 22]),
        new(words["quarter.port"], words["quarter.station"], [18, null]),
        new(words["quarter.mill"], words["quarter.station"], [25, 60]),
    ]) { FromIs = words["flow.from"], ToIs = words["flow.to"], Absent = words["flow.hidden"] };
}
