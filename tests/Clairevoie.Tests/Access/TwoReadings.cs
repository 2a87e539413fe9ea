using System.Data.Common;
using Clairevoie.Domain;
using Dapper;

namespace Clairevoie.Tests.Access;

/// <summary>Holds the SQL reading of the table against its C# reading, over any connection.</summary>
public sealed class TwoReadings(DbConnection link)
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();
    private static readonly Subject[] Subjects = Enum.GetValues<Subject>();

    /// <summary>Makes the tables that a room would make: the four protected columns and the shares.</summary>
    public async Task Prepare()
    {
        await link.ExecuteAsync("create temporary table fiche (id text primary key, author text, agency text, territory text)");
        await link.ExecuteAsync("create temporary table seen_by (record text, mission text, agency text)");
    }

    /// <summary>The first disagreement over this world, in words; nothing where both readings agree.</summary>
    public async Task<string?> Disagreement(World world)
    {
        await Fill(world.Records);
        var kept = new Dictionary<string, HashSet<string>>();
        foreach (var (role, subject) in Roles.SelectMany(role => Subjects.Select(subject => (role, subject))))
        {
            var viewer = world.As(role);
            foreach (var sight in Enum.GetValues<Sight>().Where(sight => sight > Sight.None))
            {
                var seen = Keep(world, record => AccessTable.SightOf(viewer, subject, record) >= sight);
                if (!seen.SetEquals(await Ask(AccessTable.WhereSeen(viewer, subject, sight), viewer, kept)))
                {
                    return $"{role} {subject} {sight}";
                }
            }

            var written = Keep(world, record => AccessTable.MayWrite(viewer, subject, record));
            if (!written.SetEquals(await Ask(AccessTable.WhereWritten(viewer, subject), viewer, kept)))
            {
                return $"{role} writes {subject}";
            }
        }

        return null;
    }

    private static HashSet<string> Keep(World world, Func<Record, bool> holds) =>
        [.. world.Records.Where(holds).Select(record => record.Id)];

    /// <summary>Asks once for each text of condition: in one world only the text changes, never what is bound.</summary>
    private async Task<HashSet<string>> Ask(string where, Viewer viewer, Dictionary<string, HashSet<string>> kept)
    {
        if (!kept.TryGetValue(where, out var ids))
        {
            var bound = new DynamicParameters(AccessTable.ParametersOf(viewer));
            kept[where] = ids = [.. await link.QueryAsync<string>($"select id from fiche where {where}", bound)];
        }

        return ids;
    }

    private async Task Fill(IReadOnlyList<Record> records)
    {
        await link.ExecuteAsync("delete from fiche");
        await link.ExecuteAsync("delete from seen_by");
        foreach (var record in records)
        {
            await link.ExecuteAsync(
                "insert into fiche (id, author, agency, territory) values (@id, @author, @agency, @territory)",
                new { id = record.Id, author = record.Author.ToString(), agency = record.Agency.ToString(), territory = record.Territory });
            await link.ExecuteAsync("insert into seen_by (record, mission, agency) values (@record, @mission, @agency)", Shares(record));
        }
    }

    private static IEnumerable<object> Shares(Record record) =>
    [
        .. record.SharedWithMissions.Select(mission => new { record = record.Id, mission = (string?)mission.ToString(), agency = (string?)null }),
        .. record.SharedWithAgencies.Select(agency => new { record = record.Id, mission = (string?)null, agency = (string?)agency.ToString() }),
    ];
}
