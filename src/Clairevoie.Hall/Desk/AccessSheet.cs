using System.Globalization;
using System.Text;
using Clairevoie.Domain;

namespace Clairevoie.Hall.Desk;

/// <summary>The access table as a page of documentation, printed from the table itself.</summary>
public static class AccessSheet
{
    /// <summary>The whole table in one language, room by room, as Markdown.</summary>
    public static string In(CultureInfo language)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = language;
        try
        {
            return Print();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static string Print()
    {
        var sheet = new StringBuilder()
            .Append("# ").AppendLine(AccessWords.Say("sheet.title")).AppendLine()
            .AppendLine(AccessWords.Say("sheet.origin")).AppendLine()
            .AppendLine(AccessWords.Say("sheet.rule"));
        foreach (var room in Enum.GetValues<Room>())
            AddRoom(sheet, room);
        return sheet.Replace("\r\n", "\n").ToString();
    }

    private static void AddRoom(StringBuilder sheet, Room room)
    {
        sheet.AppendLine().Append("## ").AppendLine(AccessWords.Of(room));
        foreach (var subject in Enum.GetValues<Subject>().Where(subject => subject.Room() == room))
            AddSubject(sheet, subject);
    }

    private static void AddSubject(StringBuilder sheet, Subject subject)
    {
        sheet.AppendLine().Append("### ").AppendLine(AccessWords.Capital(AccessWords.Of(subject))).AppendLine();
        AddRow(sheet, AccessWords.Say("sheet.role"), AccessWords.Say("sheet.whose"), AccessWords.Say("sheet.sight"), AccessWords.Say("sheet.writes"));
        AddRow(sheet, "---", "---", "---", "---");
        var lines = AccessTable.Rights.Where(line => line.Subject == subject).OrderBy(line => line.Role).ToList();
        foreach (var line in lines)
            AddRow(sheet, AccessWords.Of(line.Role), AccessWords.Of(line.Whose), AccessWords.Of(line.Sight), AccessWords.Say(line.Writes ? "sheet.yes" : "sheet.no"));
        if (lines.Select(line => line.Role).Distinct().Count() < Enum.GetValues<Role>().Length)
            sheet.AppendLine().AppendLine(AccessWords.Say("sheet.others", AccessWords.Say($"why-not.{subject}")));
    }

    private static void AddRow(StringBuilder sheet, params string[] cells) =>
        sheet.Append("| ").AppendJoin(" | ", cells).AppendLine(" |");
}
