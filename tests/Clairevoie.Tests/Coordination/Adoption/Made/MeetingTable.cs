namespace Clairevoie.Tests.Coordination.Adoption.Made;

/// <summary>A log of meetings and decisions as one person draws it.</summary>
internal sealed class MeetingTable(Speaker speaker)
{
    private readonly Dice dice = speaker.Dice;
    private readonly Writings writings = new(speaker);

    public int Draw(SheetPen pen, int top, int left)
    {
        var rows = dice.Between(5, 12);
        var look = new TableLook { HeadingFill = dice.One(["", "DDEBF7"]), RepeatedAfter = dice.Happens(10) ? 4 : 0 };
        return TablePen.Draw(pen, top, left, Columns(rows), rows, look);
    }

    private List<MadeColumn> Columns(int rows)
    {
        List<MadeColumn> columns = [];
        var (hand, shape, each) = (dice.One([0, 0, 1, 2]), dice.Below(3), dice.Between(1, 3));
        var days = Enumerable.Range(0, rows).Select(_ => writings.Day(hand, "MeetingDay")).ToList();
        columns.Add(MadeColumn.Of(speaker.One("meetingday"), line => days[line / each]) with { IsMerged = shape == 0, IsBlankBelow = shape == 1 });
        var committees = speaker.All("committees");
        if (dice.Happens(60)) columns.Add(MadeColumn.Of(speaker.One("committee"), line => committees[line / each % committees.Count] is var name ? new(name, $"Committee={name}") : throw new InvalidOperationException()) with { IsBlankBelow = shape == 1 });
        if (dice.Happens(55)) columns.Add(MadeColumn.Of(speaker.One("item"), _ => speaker.One("items") is var words ? new(words, $"AgendaItem/Words={words}") : throw new InvalidOperationException()));
        if (dice.Happens(30)) columns.Add(MadeColumn.Of(speaker.IsEnglish ? "No." : dice.One(["N°", "Réf.", "N° décision"]), line => new($"D{line + 1}", $"Number=D{line + 1}")));
        columns.Add(MadeColumn.Of(speaker.One("decision"), _ => speaker.One("decisions") is var words ? new(words, $"Decision={words}") : throw new InvalidOperationException()));
        columns.Add(MadeColumn.Of(speaker.One("owner"), _ => writings.Agencies("Owner", dice.Happens(15) ? 2 : 1)));
        var due = dice.Below(5);
        columns.Add(MadeColumn.Of(speaker.One("due"), _ => dice.Happens(8) ? writings.Nothing() : writings.Day(due, "Due")));
        if (dice.Happens(70)) columns.Add(MadeColumn.Of(speaker.One("state"), _ => writings.State() is var (text, state) ? new(text, $"State={state}") : throw new InvalidOperationException()));
        if (dice.Happens(40)) columns.Add(MadeColumn.Of(speaker.One("news"), _ => speaker.One("words") is var words ? new(words, $"News/Words={words}") : throw new InvalidOperationException()));
        if (dice.Happens(12)) columns.Add(MadeColumn.Of(speaker.IsEnglish ? "Attendees" : dice.One(["Participants", "Présents", "Excusés"]), _ => new("Camille Martin, Alix Bernard", "person")));
        return columns;
    }
}
