using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Intelligence.Sharing;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Bodies;

/// <summary>The bodies of intelligence: a tree over territories, what each may read and apply, and who sits in which cell.</summary>
public sealed class BodyBook(Cellar cellar)
{
    private static readonly Question All = Question.In<BodyBook>("Bodies/bodies");
    private static readonly Question MarkingsOfAll = Question.In<BodyBook>("Bodies/markings");
    private static readonly Question MarkingsOfOne = Question.In<BodyBook>("Bodies/markings_of");
    private static readonly Question Members = Question.In<BodyBook>("Bodies/members");
    private static readonly Question ToChange = Question.In<BodyBook>("Bodies/body_to_change");
    private static readonly Question Add = Question.In<BodyBook>("Bodies/add_body");
    private static readonly Question SetMarking = Question.In<BodyBook>("Bodies/set_marking");
    private static readonly Question AddMember = Question.In<BodyBook>("Bodies/add_member");
    private static readonly Question DropMember = Question.In<BodyBook>("Bodies/drop_member");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>The bodies that somebody sees, each under the one above it.</summary>
    public Task<IReadOnlyList<BodyKept>> Tree(Viewer viewer, CancellationToken stop) => Room.Look(async look =>
    {
        var markings = (await look.Rows<MarkingRow>(MarkingsOfAll)).ToLookup(row => row.Body);
        var members = (await look.Rows<MemberKept>(Members)).ToLookup(row => row.Cell);
        var bodies = await look.Rows<BodyKept>(All.SeenBy(viewer, Subject.Organisation, Sight.Full));
        var changes = (await look.Rows<BodyKept>(All.WrittenBy(viewer, Subject.Organisation))).Select(body => body.Code).ToHashSet();
        return BodyTree.InOrder([.. bodies.Select(body => Seated(body with { Markings = MarkingRow.Read(markings[body.Code]) }, [.. members[body.Code]], viewer.Agency, changes.Contains(body.Code)))]);
    }, stop);

    /// <summary>The bodies with which a deal point or a node may be shared: those that investigate, apart from the viewer's own.</summary>
    public async Task<IReadOnlyList<Choice>> ToShareWith(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return [.. (await Tree(viewer, stop)).Where(body => body.Kind is not (BodyKind.Partner or BodyKind.Cell) && body.Code != viewer.Agency.ToString()).Select(body => new Choice(body.Code, body.Name))];
    }

    /// <summary>Who sits in a cell is for those of it, its head, and whoever may change it; for all others, how many and what they are.</summary>
    private static BodyKept Seated(BodyKept body, IReadOnlyList<MemberKept> members, AgencyId viewer, bool changes)
    {
        var mine = viewer.ToString();
        var knows = changes || body.Code == mine || body.Parent == mine || members.Any(member => member.Member == mine);
        var seats = members.Where(member => member.Member != body.Code).CountBy(member => member.Kind).OrderBy(of => of.Key).Select(of => (of.Key, of.Value));
        return body with { Members = knows ? members : [], Seats = [.. seats] };
    }

    /// <summary>What a body may read and apply.</summary>
    public Task<Markings> MarkingsOf(AgencyId agency, CancellationToken stop) =>
        Room.Look(async look => MarkingRow.Read(await look.Rows<MarkingRow>(MarkingsOfOne, new { body = agency })), stop);

    /// <summary>Declares a body. It begins with the usual markings; a partner with none; a cell sits in itself.</summary>
    public async Task<Decision<BodyDeclared>> Declare(Viewer viewer, DeclareBody given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        var known = (await Tree(viewer, stop)).Select(body => body.Code).ToHashSet();
        if (given.Decide(known) is not Decision<BodyDeclared>.Yes(var declared)) return given.Decide(known);
        await Room.Do(Doing.Of(viewer, Act.Enter, "body declared", Names(declared.Code)), async deed =>
        {
            var row = new { id = Guid.NewGuid(), author = viewer.Mission, agency = viewer.Agency, territory = declared.Territory, code = declared.Code, name = declared.Name, kind = (int)declared.Kind, parent = declared.Parent };
            if (await deed.Run(Add, row) == 0) return;
            var usual = declared.Kind == BodyKind.Partner ? new Markings(new HashSet<HandlingCode>(), new HashSet<HandlingCode>()) : Markings.Usual;
            await Keep(deed, declared.Code, usual);
            if (declared.Kind == BodyKind.Cell) await deed.Run(AddMember, new { cell = declared.Code, member = declared.Code, secretary = 0 });
        }, stop);
        return declared;
    }

    /// <summary>Says what a body may read and apply; what it may no longer read, it no longer sees. False when it is not theirs to change.</summary>
    public Task<bool> Mark(Viewer viewer, string code, Markings markings, CancellationToken stop) =>
        Change(viewer, code, "markings of a body", deed => Keep(deed, code, markings), stop);

    /// <summary>Seats a body in a cell: it sees what was shared with the cell. False when the cell is not theirs to change.</summary>
    public async Task<bool> Seat(Viewer viewer, string cell, string member, bool secretary, CancellationToken stop) =>
        (await Tree(viewer, stop)).Any(body => body.Code == member && body.Kind is not (BodyKind.Partner or BodyKind.Cell))
        && await Change(viewer, cell, "member seated", deed => deed.Run(AddMember, new { cell, member, secretary }), stop);

    /// <summary>A body leaves a cell, and no longer sees what was shared with it.</summary>
    public Task<bool> Unseat(Viewer viewer, string cell, string member, CancellationToken stop) =>
        Change(viewer, cell, "member left", deed => deed.Run(DropMember, new { cell, member }), stop);

    /// <summary>Whether the viewer may change a body.</summary>
    public async Task<bool> MayChange(Viewer viewer, string code, CancellationToken stop) =>
        await Room.Look(look => look.One<BodyKept>(ToChange.WrittenBy(viewer, Subject.Organisation), new { code }), stop) is not null;

    private async Task<bool> Change(Viewer viewer, string code, string purpose, Func<Deed, Task> write, CancellationToken stop)
    {
        if (!await MayChange(viewer, code, stop)) return false;
        await Room.Do(Doing.Of(viewer, Act.Change, purpose, Names(code)), async deed =>
        {
            await write(deed);
            await SeenBy.All(deed);
        }, stop);
        return true;
    }

    private static string Names(string code) => $"{Subject.Organisation} {code}";

    private static Task<int> Keep(Deed deed, string body, Markings markings) => deed.Run(SetMarking, Enum.GetValues<HandlingCode>()
        .Select(code => new { body, handling = (int)code, reads = markings.Reads.Contains(code), applies = markings.Applies.Contains(code) }).ToList());
}
