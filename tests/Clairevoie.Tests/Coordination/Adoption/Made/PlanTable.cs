namespace Clairevoie.Tests.Coordination.Adoption.Made;

/// <summary>A list of measures as one person draws it.</summary>
internal sealed class PlanTable(Speaker speaker)
{
    private static readonly string[] Colours = ["92D050", "FFC000", "FF0000", "00B0F0"];
    private static readonly (string List, string State)[] Meant = [("done", "Done"), ("under", "InProgress"), ("planned", "Planned"), ("gone", "Abandoned")];

    private readonly Dice dice = speaker.Dice;
    private readonly Writings writings = new(speaker);

    /// <summary>Draws it; answers the first free row below, its legend included.</summary>
    public int Draw(SheetPen pen, int top, int left, bool yearIsTitled)
    {
        var rows = dice.Between(6, 14);
        var coloured = dice.Happens(15);
        var strands = dice.Below(5);
        var (columns, labels) = (Columns(rows, coloured, strands, yearIsTitled), new Dictionary<int, string>());
        if (strands == 4)
            foreach (var (label, at) in dice.Some(speaker.All("strands"), 2).Select((label, at) => (label, at))) labels[at * (rows / 2)] = label;
        var summed = columns.Exists(column => column.Totals is not null) && dice.Happens(60);
        var look = new TableLook
        {
            Total = summed ? dice.One<string>(speaker.IsEnglish ? ["Total", "Grand total"] : ["Total", "TOTAL GÉNÉRAL", "Totaux", "Ensemble"]) : "",
            Subtotal = summed && strands == 4 ? (speaker.IsEnglish ? "Subtotal" : "Sous-total") : "",
            RepeatedAfter = strands != 4 && dice.Happens(12) ? 5 : 0, MergesGroups = dice.Happens(75), HeadingFill = dice.One(["", "D9D9D9", "1F4E78"]), Labels = labels,
            RowFill = coloured ? line => Colours[line % 4] : _ => "",
        };
        var below = TablePen.Draw(pen, top, left, columns, rows, look);
        return coloured ? Legend(pen, below + 1, left) : below;
    }

    private int Legend(SheetPen pen, int top, int left)
    {
        for (var at = 0; at < 4; at++) pen.Put(top + at, left, new DrawnCell(speaker.One(Meant[at].List), "around") { Fill = Colours[at] });
        return top + 4;
    }

    private List<MadeColumn> Columns(int rows, bool coloured, int strands, bool yearIsTitled)
    {
        List<MadeColumn> columns = [];
        var titles = dice.Some(speaker.All("titles"), speaker.All("titles").Count);
        string Title(int line) => line < titles.Count ? titles[line] : $"{titles[line % titles.Count]} ({speaker.All("places")[line % speaker.All("places").Count]})";
        if (strands is 1 or 2 or 3) columns.Add(Strand(rows, merged: strands == 1, blank: strands == 2));
        if (dice.Happens(65)) columns.Add(Number());
        columns.Add(MadeColumn.Of(speaker.One("title"), line => new(Title(line), $"Title={Title(line)}")));
        if (dice.Happens(25)) columns.Add(MadeColumn.Of(speaker.One("aim"), _ => Words("Aim/Words/News/Strand")));
        if (dice.Happens(12)) columns.Add(MadeColumn.Spacer);
        columns.Add(MadeColumn.Of(speaker.One("pilot"), _ => writings.Agencies("Pilot", dice.Happens(20) ? 2 : 1)));
        if (dice.Happens(50)) columns.Add(MadeColumn.Of(speaker.One("partners"), _ => dice.Happens(15) ? writings.Nothing() : writings.Agencies("Partners", 3)));
        if (dice.Happens(15)) columns.Add(MadeColumn.Of(speaker.One("person"), _ => new(dice.One(["Camille Martin", "Mme Dominique Petit", "c.martin@exemple.fr", "M. Alix Bernard"]), "person")));
        if (dice.Happens(35)) columns.Add(MadeColumn.Of(speaker.One("place"), _ => Plain("places", "Place")));
        var slipped = dice.Happens(40);
        if (dice.Happens(20)) columns.Add(Days("begins", "Begins", slipped));
        columns.Add(Days("due", "Due", slipped));
        if (dice.Happens(30)) columns.Add(MadeColumn.Of(speaker.One("indicator"), _ => Plain("indicators", "Indicator")));
        if (dice.Happens(20)) columns.Add(MadeColumn.Of(speaker.One("target"), line => new($"{10 + line}", $"Target={10 + line}") { Number = 10 + line }));
        columns.AddRange(Sums(yearIsTitled));
        if (!coloured) columns.Add(dice.Happens(12) ? Progress() : MadeColumn.Of(speaker.One("state"), _ => writings.State() is var (text, state) ? new(text, $"State={state}") : throw new InvalidOperationException()));
        if (dice.Happens(70)) columns.Add(MadeColumn.Of(speaker.One("news"), _ => dice.Happens(30) ? new("", "around") : Words("News/Words/Aim")));
        return columns;
    }

    private MadeColumn Number()
    {
        var (hand, heading) = (dice.Below(4), speaker.One("number"));
        return MadeColumn.Of(heading, line => hand switch
        {
            0 => new($"{line + 1}", $"Number={line + 1}") { Number = line + 1 },
            1 => new($"{(line / 5) + 1}.{(line % 5) + 1}", $"Number={(line / 5) + 1}.{(line % 5) + 1}"),
            2 => new($"A{line + 1}", $"Number=A{line + 1}"),
            _ => new($"{(speaker.IsEnglish ? "Action" : "Mesure")} {line + 1}", $"Number={line + 1}"),
        });
    }

    private MadeColumn Strand(int rows, bool merged, bool blank)
    {
        var strands = dice.Some(speaker.All("strands"), 3);
        return MadeColumn.Of(speaker.One("strand"), line => new(strands[line * strands.Count / rows], $"Strand/Aim={strands[line * strands.Count / rows]}")) with { IsMerged = merged, IsBlankBelow = blank };
    }

    private MadeColumn Days(string list, string means, bool slipped)
    {
        var hand = dice.Below(5);
        return MadeColumn.Of(speaker.One(list), _ => dice.Happens(6) ? writings.Nothing() : writings.Day(slipped && dice.Happens(30) ? dice.Below(5) : hand, means, list == "begins"));
    }

    private MadeColumn Progress() => MadeColumn.Of(speaker.IsEnglish ? "% complete" : "Taux d'avancement", line => new($"{(line % 5) * 0.25}", $"Progress={(line % 5) * 25} %") { Number = (line % 5) * 0.25, IsPercent = true });

    private DrawnCell Plain(string list, string means) => speaker.One(list) is var words ? new(words, $"{means}={words}") : throw new InvalidOperationException();

    private DrawnCell Words(string means)
    {
        var words = speaker.One("words");
        if (dice.Happens(15)) words = $"{words}\n{speaker.One("words")}";
        return new(words, $"{means}={words}");
    }

    private IEnumerable<MadeColumn> Sums(bool yearIsTitled)
    {
        var kind = dice.Below(6);
        if (kind < 2) yield break;
        var (word, scale, hand) = (speaker.One("budget"), dice.Happens(20) ? 1000 : 1, dice.Below(4));
        var unit = scale > 1 ? " (k€)" : dice.One(["", " (€)", speaker.IsEnglish ? " in €" : " en euros"]);
        if (kind == 2)
        {
            yield return Sum([$"{word} {speaker.Year}{unit}"], $"Sum({speaker.Year})", hand, scale);
        }
        else if (kind == 3)
        {
            yield return Sum([$"{word}{unit}"], yearIsTitled ? $"Sum({speaker.Year})" : "Sum()", hand, scale);
        }
        else if (kind == 4)
        {
            for (var year = speaker.Year; year < speaker.Year + 2; year++) yield return Sum([$"{word}{unit}", $"{year}"], $"Sum({year})", hand, scale);
        }
        else
        {
            foreach (var (payer, said) in new[] { ("État", "tat"), ("Ville", "Ville"), ("FIPD", "FIPD") }) yield return Sum([$"{word} {speaker.Year}{unit}", payer], $"Sum({speaker.Year} & {said})", hand, scale);
        }
    }

    private MadeColumn Sum(IReadOnlyList<string> path, string means, int hand, int scale) =>
        new(path, _ => dice.Happens(8) ? writings.Nothing() : writings.Money(hand, means, scale)) { Totals = hand == 0 || scale > 1 ? MadeColumn.Sum : null };
}
