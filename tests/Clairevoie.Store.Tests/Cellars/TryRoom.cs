using Clairevoie.Domain;

namespace Clairevoie.Store.Tests;

/// <summary>A room made for trying the cellar: one table of notes, brought by the migrations of this assembly.</summary>
internal static class TryRoom
{
    public const Room Room = Domain.Room.Coordination;

    public static RoomPlan Plan { get; } = new(Room, typeof(TryRoom).Assembly);

    public static readonly Question AddNote = Question.In<Note>("Cellars/add_note");
    public static readonly Question Notes = Question.In<Note>("Cellars/notes");
    public static readonly Question NotesSeen = Question.In<Note>("Cellars/notes_seen");

    public static readonly Question Refusals = Question.In<Note>("Cellars/refusals");
    public static readonly Question AddSealed = Question.In<Note>("Keys/add_sealed");
    public static readonly Question OneSealed = Question.In<Note>("Keys/one_sealed");
    public static readonly Question AddWrap = Question.In<Note>("Keys/add_wrap");
    public static readonly Question OneWrap = Question.In<Note>("Keys/one_wrap");
    public static readonly Question OneDataKey = Question.In<Note>("Keys/one_data_key");
    public static readonly Question Links = Question.In<Note>("Cellars/links");

    public static Doing By(string who, string purpose = "try") =>
        new(Act.Enter, new MissionId(new Guid(who.PadLeft(32, '0'))), new AgencyId("PP"), purpose, "note");
}

/// <summary>One note as it is read back.</summary>
public sealed record Note(string Id, MissionId Author, AgencyId Agency, string Territory, string? Words, DateOnly Day, int Weight, bool Urgent, double Share);
