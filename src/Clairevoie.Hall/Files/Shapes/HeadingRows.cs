using System.Text.RegularExpressions;

namespace Clairevoie.Hall.Files;

/// <summary>Finds the rows that name the columns: one, or two and three where groups stand above.</summary>
internal static partial class HeadingRows
{
    private const int LongestHeading = 90, MostLevels = 4;

    /// <summary>The headings of a run of rows, from above. A weak one, known only by numbers below it, counts where nothing else is there; where rows may go on from a table above, only a sure one does.</summary>
    public static IReadOnlyList<GridSpan> In(Grid grid, GridSpan part, Func<string, HeadingSort> knows, bool weak, bool fresh = true)
    {
        List<GridSpan> found = [];
        for (var row = part.Top; row < part.Bottom; row++)
        {
            if (!IsStrong(grid, part, row, knows, sure: !fresh || found.Count > 0)) continue;
            var heading = Again(grid, part, found, row) ?? Whole(grid, part, row, knows);
            if (found.Count == 0 || heading.Top > found[^1].Bottom) found.Add(heading);
            row = Math.Max(row, heading.Bottom);
        }

        if (found.Count == 0 && weak && Enumerable.Range(part.Top, part.Height - 1).Cast<int?>().FirstOrDefault(row => IsWeak(grid, part, row!.Value)) is { } first)
            found.Add(Whole(grid, part, first, knows));
        return found;
    }

    // The same names once more, as printed pages repeat them: what stands above is the table, not a level of its heading.
    private static GridSpan? Again(Grid grid, GridSpan part, List<GridSpan> found, int row)
    {
        bool Same(GridSpan above, int of) => Enumerable.Range(above.Left, above.Width).All(column => grid[of, column].Text == grid[row, column].Text);
        foreach (var above in found)
        {
            if (Same(above, above.Bottom)) return new(row - above.Height + 1, part.Left, row, part.Right);
            if (Same(above, above.Top) && row + above.Height - 1 < part.Bottom) return new(row, part.Left, row + above.Height - 1, part.Right);
        }

        return null;
    }

    /// <summary>Below a gap: names that nobody knows, over columns of numbers; nothing where the rows go on as the table above.</summary>
    public static GridSpan? OverNumbers(Grid grid, GridSpan part, Func<string, HeadingSort> knows)
    {
        // A row of groups may stand above the names.
        if (Enumerable.Range(part.Top, Math.Min(5, part.Height)).Cast<int?>().FirstOrDefault(row => IsWeak(grid, part, row!.Value)) is not { } first) return null;
        var heading = Whole(grid, part, first, knows);
        var named = Own(grid, part, heading.Bottom).Select(one => one.Column).Skip(1).ToList();
        var rows = Enumerable.Range(heading.Bottom + 1, Math.Min(5, part.Bottom - heading.Bottom)).Where(row => Own(grid, part, row).Count > 1).ToList();
        return rows.Count > 0 && rows.TrueForAll(row => named.Count(column => grid[row, column] is { IsEmpty: false } cell && IsNumber(cell)) * 2 > named.Count) ? heading : null;
    }

    private static bool IsNumber(GridCell cell) => cell.Number is not null || FrenchNumber.Read(cell.Text) is not null || FrenchMark.IsNothing(cell.Text);

    /// <summary>The cells of a row that stand in it and not in a row above.</summary>
    public static List<(int Column, GridCell Cell)> Own(Grid grid, GridSpan part, int row) =>
        [.. Enumerable.Range(part.Left, part.Width).Select(column => (column, grid[row, column])).Where(one => !one.Item2.IsEmpty)];

    // Below a heading that was found already, a row must be nearly all names to be one more.
    private static bool IsStrong(Grid grid, GridSpan part, int row, Func<string, HeadingSort> knows, bool sure = false)
    {
        var own = Own(grid, part, row);
        if (own.Count < 2 || !own.TrueForAll(one => CouldHead(one.Cell, knows)) || own.Exists(one => IsValue(one.Cell)) || own.Count(one => one.Cell.Day is not null) is 1 or 2 || IsLabelled(own)) return false;
        if (sure && own.Exists(one => row > part.Top && IsPeriod(one.Cell, knows) && IsPeriod(grid[row - 1, one.Column], knows))) return false;
        var sorts = own.ConvertAll(one => SortOf(one.Cell, knows));
        var (fields, periods) = (sorts.Count(IsField), sorts.Count(sort => sort == HeadingSort.Period));
        if (sure) return (fields >= 2 || periods >= 3) && (fields + periods) * 10 >= own.Count * 7;
        if (fields >= 2) return (fields + periods) * 5 >= own.Count * 2;
        return periods >= 3 || (periods == 2 && own.Count <= 4) || (fields == 1 && own.Count <= 3 && HoldsNumbers(grid, part, row + 1));
    }

    /// <summary>Whether a heading announces a field.</summary>
    public static bool IsField(HeadingSort sort) => sort is HeadingSort.Field or HeadingSort.Subject;

    private static bool IsPeriod(GridCell cell, Func<string, HeadingSort> knows) => !cell.IsEmpty && SortOf(cell, knows) == HeadingSort.Period;

    // « Date : » beside a day, as minutes begin: names and values in one row head nothing.
    private static bool IsLabelled(List<(int Column, GridCell Cell)> own) => own.Exists(one => one.Cell.Text.EndsWith(':')) && !own.TrueForAll(one => one.Cell.Text.EndsWith(':'));

    // A day of the calendar, a tick, « idem », « n.d. », « 12-15 »: rows of data hold them, headings do not.
    private static bool IsValue(GridCell cell) =>
        (FrenchMark.IsNothing(cell.Text) && PlainHeading.Of(cell.Text) is not ("so" or "na" or "ns")) || Span().IsMatch(cell.Text) || (cell.Day is { Day: not 1 }) || (cell.Day is null && cell.Number is null && FrenchDay.Read(cell.Text) is { } day && day.First == day.Last) || (FrenchMark.IsDitto(cell.Text) && PlainHeading.Of(cell.Text) != "id") || (FrenchMark.Ticked(cell.Text) is not null && cell.Text.Length < 4 && cell.Text is not ("N" or "O" or "n" or "No" or "NO" or "no"));

    private static bool IsWeak(Grid grid, GridSpan part, int row)
    {
        var own = Own(grid, part, row);
        return own.Count >= 2 && own.Count * 5 >= part.Width * 3 && !IsLabelled(own) && own.TrueForAll(one => one.Cell.Number is null && one.Cell.Day is null && one.Cell.Text.Length <= LongestHeading && FrenchNumber.Read(one.Cell.Text) is null)
            && (HoldsNumbers(grid, part, row + 1) || HoldsNumbers(grid, part, row + 2));
    }

    private static bool HoldsNumbers(Grid grid, GridSpan part, int row) =>
        row <= part.Bottom && Own(grid, part, row).Exists(one => one.Cell.Number is not null || one.Cell.Day is not null || FrenchNumber.Read(one.Cell.Text) is not null || FrenchDay.Read(one.Cell.Text, 2000) is not null);

    private static bool CouldHead(GridCell cell, Func<string, HeadingSort> knows) =>
        cell.Text.Length <= LongestHeading && (cell.Number is null || IsYear(cell) || knows(cell.Text) == HeadingSort.Period) && (FrenchNumber.Read(cell.Text) is null || IsYear(cell) || knows(cell.Text) != HeadingSort.None);

    private static HeadingSort SortOf(GridCell cell, Func<string, HeadingSort> knows) => cell.Day is not null || IsYear(cell) ? HeadingSort.Period : knows(cell.Text);

    private static bool IsYear(GridCell cell) => cell.Text is { Length: 4 } && int.TryParse(cell.Text, System.Globalization.CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100;

    /// <summary>The heading with the levels above and below the row that gave it away.</summary>
    private static GridSpan Whole(Grid grid, GridSpan part, int row, Func<string, HeadingSort> knows)
    {
        var (top, bottom) = (row, Deepest(grid, part, row));
        while (top > part.Top && bottom - top + 1 < MostLevels && IsGroupRow(grid, part, top - 1, knows)) top--;
        while (bottom < part.Bottom - 1 && bottom - top + 1 < MostLevels && GoesOn(grid, part, bottom + 1, knows)) bottom = Math.Max(bottom + 1, Deepest(grid, part, bottom + 1));
        return new(top, part.Left, Math.Min(bottom, part.Bottom), part.Right);
    }

    private static int Deepest(Grid grid, GridSpan part, int row) =>
        Enumerable.Range(part.Left, part.Width).Select(column => grid.SpanAt(row, column) is { } span && span.Top == row && span.Height <= MostLevels ? span.Bottom : row).Max();

    // Above the names of columns: groups, each over some of them. One that reaches over the whole table is its title.
    private static bool IsGroupRow(Grid grid, GridSpan part, int row, Func<string, HeadingSort> knows)
    {
        var own = Own(grid, part, row);
        if (own.Count == 0 || !own.TrueForAll(one => CouldHead(one.Cell, knows)) || own.Exists(one => IsValue(one.Cell)) || IsLabelled(own)) return false;
        if (own.Count > 1) return true;
        // Without merged cells: one word over the first of its columns, all of them named below.
        if (own is [var (at, word)] && grid.SpanAt(row, at) is null && at > part.Left && word.Text.Length < 40 && !Footnote.Begins(word.Text) && IsField(knows(word.Text)) && !grid[row + 1, at].IsEmpty) return true;
        return own is [var (column, cell)] && grid.SpanAt(row, column) is { Width: > 1 } span && span.Width * 3 <= part.Width * 2 && cell.Text.Length < 40 && column > part.Left;
    }

    // Below it: names under a group that spans several columns, or units in brackets.
    private static bool GoesOn(Grid grid, GridSpan part, int row, Func<string, HeadingSort> knows)
    {
        var own = Own(grid, part, row);
        if (own.Count == 0 || !own.TrueForAll(one => CouldHead(one.Cell, knows)) || own.Exists(one => IsValue(one.Cell))) return false;
        if (own.TrueForAll(one => IsUnit(one.Cell.Text))) return true;
        if (AreParts(grid, part, row, [.. own.Select(one => one.Column)])) return true;
        if (own.Count > Enumerable.Range(part.Left, part.Width).Count(column => !grid[row - 1, column].IsEmpty || grid.SpanAt(row - 1, column) is { } span && span.Top < row - 1) && IsStrong(grid, part, row, knows)) return true;
        if (own.Count > 1 && own.TrueForAll(one => one.Cell.Number is null && one.Cell.Text.Length < 30 && grid.SpanAt(row - 1, one.Column) is { Width: > 1 } over && over.Width < part.Width)) return true;
        var grouped = own.Count(one => grid.SpanAt(row - 1, one.Column) is { Width: > 1 } || grid.Seen(row - 1, one.Column).IsEmpty);
        return grouped == own.Count && grouped >= 2 && own.Exists(one => SortOf(one.Cell, knows) != HeadingSort.None);
    }

    // Text files know no merged cells: names that stand under a group and under the empty cells after it.
    private static bool AreParts(Grid grid, GridSpan part, int row, HashSet<int> columns) =>
        columns.Count > 1 && columns.Count <= Own(grid, part, row - 1).Count + columns.Count(column => grid.Seen(row - 1, column).IsEmpty)
        && columns.Any(column => grid.Seen(row - 1, column).IsEmpty)
        && columns.All(column => grid.Seen(row - 1, column).IsEmpty || (columns.Contains(column + 1) && grid.Seen(row - 1, column + 1).IsEmpty));

    private static bool IsUnit(string text) => PlainHeading.Of(text) is "€" or "en €" or "k€" or "en k€" or "m€" or "etp" or "en etp" or "agents" or "jours" or "ttc" or "ht" or "€ ttc" or "€ ht" or "nb" or "nombre" or "%" or "en %" or "euros" or "en euros" or "jj mm aaaa" or "oui non" or "texte" or "date";

    [GeneratedRegex(@"^\s*(?:[<>≤≥]\s*\d[\d\s]*|\d+\s*(?:-|–|à|ou)\s*\d+|(?:mesure|action|fiche|measure|décision)\s*(?:n[°o]\.?)?\s*\d[\d.]*)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Span();
}
