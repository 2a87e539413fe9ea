using Clairevoie.Domain;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Clairevoie.Tests.Access;

/// <summary>Records in a database that lives as long as the test: the four columns that every protected table carries, and the shares.</summary>
public sealed class RecordsInMemory : IHoldRecords, IDisposable
{
    private readonly SqliteConnection link = new("Data Source=:memory:");

    static RecordsInMemory() => SQLitePCL.Batteries_V2.Init();

    public RecordsInMemory()
    {
        link.Open();
        link.Execute("create table fiche (id text primary key, author text, agency text, territory text)");
        link.Execute("create table seen_by (record text, mission text, agency text)");
    }

    /// <summary>Every record loses its agency as it is written: a fault that the comparison must see.</summary>
    public void ForgetAgencies() =>
        link.Execute("create trigger forgetful after insert on fiche begin update fiche set agency = ''; end");

    /// <inheritdoc />
    public async Task Hold(IReadOnlyList<Record> records)
    {
        await link.ExecuteAsync("delete from fiche; delete from seen_by");
        foreach (var record in records)
        {
            await link.ExecuteAsync(
                "insert into fiche (id, author, agency, territory) values (@id, @author, @agency, @territory)",
                new { id = record.Id, author = record.Author.ToString(), agency = record.Agency.ToString(), territory = record.Territory });
            await link.ExecuteAsync("insert into seen_by (record, mission, agency) values (@Record, @Mission, @Agency)", Share.Of(record));
        }
    }

    /// <inheritdoc />
    public Task<IEnumerable<string>> Ask(Viewer viewer, Subject subject, Sight? atLeast)
    {
        var where = atLeast is { } least ? AccessTable.WhereSeen(viewer, subject, least) : AccessTable.WhereWritten(viewer, subject);
        return link.QueryAsync<string>($"select id from fiche where {where}", new DynamicParameters(AccessTable.ParametersOf(viewer)));
    }

    /// <inheritdoc />
    public void Dispose() => link.Dispose();
}
