using Clairevoie.Care.Notes;
using Clairevoie.Domain;
using Clairevoie.Valves;

namespace Clairevoie.Store.Tests;

/// <summary>Notes of the field: sealed, read by those who care, gone only once a human of their agency read them again.</summary>
public abstract class NotePromises : RoomPromises
{
    private const string Words = "Les doses vendues sont plus petites.";

    private static readonly Viewer Team = Of(Role.CareTeam, "GAIA");
    private static readonly Viewer Other = Of(Role.UasaSocial, "UASA");

    protected override Room[] Rooms => [Room.Care];

    private NoteBook Notes => new(House, Clock, [new FieldNotes()]);

    [Fact]
    public async Task Nobody_outside_care_reads_a_note_and_no_other_agency_lets_it_go()
    {
        var id = Yes(await Notes.Write(Team, Given(), Stop));

        foreach (var role in Enum.GetValues<Role>().Except([Role.CareTeam, Role.UasaSocial, Role.Housing]))
        {
            Assert.Empty(await Notes.Read(Of(role, "GAIA"), null, Stop));
            Assert.Null(await Notes.OneOfOurs(Of(role, "GAIA"), id, Stop));
            Assert.Null(await Notes.LetGo(Of(role, "GAIA"), id, true, Stop));
        }

        Assert.Equal(Words, Assert.Single(await Notes.Read(Other, null, Stop)).Note.Words);
        Assert.Null(await Notes.LetGo(Other, id, true, Stop));
        Assert.False(await Notes.TakeItBack(Other, id, Stop));
        Assert.Empty(await Said());
    }

    [Fact]
    public async Task A_note_that_nobody_read_again_stays()
    {
        var id = Yes(await Notes.Write(Team, Given(), Stop));

        Assert.Equal(["not-read-again"], No((await Notes.LetGo(Team, id, false, Stop))!));
        Assert.Empty(await Said());
    }

    [Fact]
    public async Task A_note_that_gives_a_street_or_an_hour_stays_however_often_it_is_read_again()
    {
        var id = Yes(await Notes.Write(Team, Given() with { Words = "La vente reprend à 21 h rue des Lilas." }, Stop));

        Assert.Equal(["words-tell-an-hour", "words-tell-a-street"], No((await Notes.LetGo(Team, id, true, Stop))!));
        Assert.Empty(await Said());
    }

    [Fact]
    public async Task A_note_leaves_once_without_its_author_and_its_agency_and_can_be_taken_back()
    {
        var id = Yes(await Notes.Write(Team, Given(), Stop));
        Yes((await Notes.LetGo(Team, id, true, Stop))!);
        Assert.Null(await Notes.LetGo(Team, id, true, Stop));

        var told = Assert.Single(await Said()).Message;
        Assert.Equal(new(id, FieldTheme.Products, "COM-1", "2026-10", Words), MessageBody.Read<FieldNote>(told.Body));
        Assert.DoesNotContain("GAIA", told.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(Team.Mission.ToString(), told.Body, StringComparison.Ordinal);
        Assert.True(FieldNotes.Valve.Fits(told.Body));

        Assert.True(await Notes.TakeItBack(Team, id, Stop));
        Assert.False(await Notes.TakeItBack(Team, id, Stop));
        Assert.True(MessageBody.Read<FieldNote>((await Said()).Single(said => said.Message.Turn == 2).Message.Body).IsTakenBack);
        Assert.NotNull(Assert.Single(await Notes.Read(Other, FieldTheme.Products, Stop)).TakenBackOn);
        Assert.Empty(await Notes.Read(Other, FieldTheme.Market, Stop));
    }

    [Fact]
    public void The_valve_refuses_a_body_that_names_somebody_or_is_too_fine()
    {
        var note = new FieldNote(Guid.NewGuid(), FieldTheme.Uses, "COM-1", "2026-10", Words);
        Assert.True(FieldNotes.Valve.Fits(MessageBody.Write(note)));
        foreach (var wrong in (FieldNote[])[note with { Words = "Théo vend." }, note with { Territory = "ZON-GARE" }, note with { Month = "2026-10-03" }, note with { Words = new('a', FieldNote.Longest + 1) }])
            Assert.False(FieldNotes.Valve.Fits(MessageBody.Write(wrong)));
    }

    private static WriteNote Given() => new("Products", "2026-10", "COM-1", Words);

    private Task<IReadOnlyList<SignedMessage>> Said() => House.Of(Room.Care).Look(room => Outbox.Waiting(room, ValveNames.FieldNotes, Room.Publication), Stop);
}

public sealed class NotesOnSqlite : NotePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class NotesOnPostgres : NotePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
