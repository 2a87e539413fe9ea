using Clairevoie.Domain;
using Clairevoie.Tests.Access;
using FsCheck;
using FsCheck.Fluent;
using Record = Clairevoie.Domain.Record;

namespace Clairevoie.Store.Tests;

/// <summary>What the access table says of one record is what a room's own engine answers for a list.</summary>
public abstract class SeenPromises : StorePromises
{
    [Fact]
    public async Task A_list_holds_exactly_the_records_that_the_table_shows_one_by_one()
    {
        await using var cellar = await Open();
        var held = new Held(cellar.Of(TryRoom.Room));

        Prop.ForAll(World.Drawn(), world => TwoReadings.Disagreement(held, world).GetAwaiter().GetResult() is null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    private sealed class Held(RoomStore store) : IHoldRecords
    {
        private static readonly Question Empty = Question.In<SeenPromises>("Access/drop_notes");
        private static readonly Question Unshare = Question.In<SeenPromises>("Access/drop_shares");
        private static readonly Question AddShare = Question.In<SeenPromises>("Access/add_share");
        private static readonly Question Seen = Question.In<SeenPromises>("Access/ids_seen");

        public Task Hold(IReadOnlyList<Record> records) => store.Do(TryRoom.By("1"), async deed =>
        {
            await deed.Run(Empty);
            await deed.Run(Unshare);
            foreach (var record in records)
            {
                await deed.Run(TryRoom.AddNote, NoteOf(0) with { Id = record.Id, Author = record.Author, Agency = record.Agency, Territory = record.Territory });
                await deed.Run(AddShare, Share.Of(record));
            }
        });

        public async Task<IEnumerable<string>> Ask(Viewer viewer, Subject subject, Sight? atLeast)
        {
            var question = atLeast is { } least ? Seen.SeenBy(viewer, subject, least) : Seen.WrittenBy(viewer, subject);
            return await store.Look(glance => glance.Rows<string>(question));
        }
    }
}

public sealed class SeenOnSqlite : SeenPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InFiles();
}

public sealed class SeenOnPostgres : SeenPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InPostgres();
}
