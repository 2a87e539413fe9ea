using Clairevoie.Coordination.Adoption;
using Clairevoie.Hall.Files;

namespace Clairevoie.Commands;

/// <summary>What was understood of a spreadsheet, as data.</summary>
internal static class AdoptionAnswer
{
    public static object Of(BookRead book, Adopted? came, IReadOnlyList<AdoptionFault> faults) => new
    {
        Cells = book.Held,
        book.Understood,
        Share = book.Held == 0 ? 1 : Math.Round(book.Understood / (double)book.Held, 4),
        Tables = book.Tables.Select(Table),
        Unknown = faults.Select(fault => new { fault.Sheet, Cell = fault.Address, fault.Text, fault.Code, Why = AdoptCommand.Why(fault) }),
        Remarks = book.Remarks.Select(remark => new { remark.Sheet, Cell = remark.Address, remark.Code, remark.With }),
        Colours = book.Colours.Select(colour => new { colour.Fill, colour.Sheet, Cell = colour.Address }),
        Taken = came is null ? null : new
        {
            came.IsTaken, came.Plan.Added, came.Plan.Changed, came.Plan.Unchanged, came.Plan.Facts, came.Meetings, came.Decisions, came.Minutes, came.Counts,
            LeftOut = came.Faults.Select(fault => new { fault.Sheet, Cell = fault.Address, fault.Text, fault.Code, Why = AdoptCommand.Why(fault) }),
        },
    };

    private static object Table(TableRead table) => new
    {
        Sheet = table.Sense.Table.Grid.Name,
        table.Sense.Title,
        Kind = table.Sense.Kind.ToString(),
        Turned = table.Sense.Table.IsTurned,
        Columns = table.Sense.Table.Columns.Zip(table.Sense.Columns, (column, means) => new { Cell = Grid.AddressOf(table.Sense.Table.Heading.Bottom, column.At), column.Heading, Means = means.Means.ToString(), means.Detail, means.ByContent }),
        Cells = table.Cells.Where(cell => cell.Role is CellRole.Read).Select(cell => new { Cell = cell.Address, Means = cell.Means.ToString(), cell.Detail, cell.Value }),
        Totals = table.Cells.Where(cell => cell.Role is CellRole.Total).Select(cell => cell.Address),
    };
}
