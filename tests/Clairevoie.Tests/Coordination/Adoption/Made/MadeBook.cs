namespace Clairevoie.Tests.Coordination.Adoption.Made;

/// <summary>A file as somebody sends it, by its seed: kinds of tables, how they stand on sheets, what stands around, in which file.</summary>
internal static class MadeBook
{
    /// <summary>Makes the file of a seed, with the words of one of the three sets.</summary>
    public static DrawnBook Of(int seed, int set)
    {
        var dice = new Dice(seed);
        var speaker = new Speaker(dice, set, english: seed % 5 == 4);
        var kind = dice.Below(6);
        var book = new DrawnBook();
        var one = Sheet(book, dice.One(["Feuil1", "Suivi", $"Suivi {speaker.Year}", "Tableau", "Sheet1"]));
        if (kind < 3) Titled(speaker, one, kind, 0);
        else Several(speaker, book, one, kind);
        if (book.Sheets.Count == 1 && dice.Happens(30)) book.SaveAs(dice.One([("windows-1252", ";"), ("utf-8", ";"), ("utf-8", ","), ("utf-16", "\t"), ("utf-8", "\t")]));
        else Hide(dice, book);
        return book;
    }

    private static SheetPen Sheet(DrawnBook book, string name)
    {
        book.Sheets.Add(new DrawnSheet(name));
        return new SheetPen(book.Sheets[^1]);
    }

    // Titles, one table, notes; answers the first row below.
    private static int Titled(Speaker speaker, SheetPen pen, int kind, int top, bool aside = false)
    {
        var dice = speaker.Dice;
        var (left, row, titled) = (dice.Happens(25) ? 1 : 0, top, !dice.Happens(15));
        if (titled) pen.Put(row++, left, new DrawnCell(speaker.Titled(kind switch { 0 => "plantitle", 1 => "meettitle", _ => "counttitle" }), "around") { Right = dice.Happens(50) ? 4 : 1 });
        if (titled && dice.Happens(35)) pen.Put(row++, left, speaker.One("above"), "around");
        if (titled && dice.Happens(60)) row++;
        row = Draw(speaker, pen, kind, row, left, titled);
        if (aside || !dice.Happens(40)) return row;
        row += dice.Below(2);
        pen.Put(row, left, speaker.One("note"), "around");
        return row + 1;
    }

    private static int Draw(Speaker speaker, SheetPen pen, int kind, int top, int left, bool titled) => kind switch
    {
        0 => new PlanTable(speaker).Draw(pen, top, left, titled),
        1 => new MeetingTable(speaker).Draw(pen, top, left),
        _ => new CountTable(speaker).Draw(pen, top, left, titled),
    };

    // Two tables: one below the other, side by side, or on sheets of their own.
    private static void Several(Speaker speaker, DrawnBook book, SheetPen pen, int kind)
    {
        var dice = speaker.Dice;
        var (first, second) = (dice.Below(3), dice.One([0, 1, 2, 2]));
        var below = Titled(speaker, pen, first, 0, aside: kind == 4);
        if (kind == 3) Titled(speaker, pen, second, below + dice.Between(2, 3));
        else if (kind == 5) Titled(speaker, Sheet(book, dice.One(["Feuil2", "Annexe", "Données"])), second, 0);
        else Aside(speaker, pen, second);
    }

    private static void Aside(Speaker speaker, SheetPen pen, int kind)
    {
        var (gap, top) = (pen.Sheet.Rows.Max(row => row.Select((cell, at) => cell.Text.Length > 0 ? at + cell.Right : 0).DefaultIfEmpty().Max()) + speaker.Dice.Between(1, 2), 0);
        pen.Put(top, gap, speaker.Titled(kind switch { 0 => "plantitle", 1 => "meettitle", _ => "counttitle" }), "around");
        Draw(speaker, pen, kind, top + speaker.Dice.Between(1, 2), gap, true);
    }

    private static void Hide(Dice dice, DrawnBook book)
    {
        if (dice.Happens(8)) book.Sheets[^1].HiddenRows.Add(book.Sheets[^1].Rows.Count - 2);
        if (dice.Happens(8)) book.Sheets.Add(new DrawnSheet("Listes") { IsHidden = true, Rows = { new List<DrawnCell> { new("Fait", "around"), new("En cours", "around") } } });
    }
}
