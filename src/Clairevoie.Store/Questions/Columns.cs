using System.Data;
using System.Globalization;
using Clairevoie.Domain;
using Dapper;

namespace Clairevoie.Store;

/// <summary>How values lie in columns, the same on both engines: days, instants and identifiers as text, booleans as 0 and 1.</summary>
internal static class Columns
{
    private const string Day = "yyyy-MM-dd";
    private const string Instant = "yyyy-MM-dd'T'HH':'mm':'ss'Z'";

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;
    private static readonly Lazy<bool> Taught = new(TeachAll);

    /// <summary>Teaches Dapper these columns, once.</summary>
    public static void Teach() => _ = Taught.Value;

    private static bool TeachAll()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        Teach<DateOnly>(day => day.ToString(Day, Plain), kept => DateOnly.ParseExact((string)kept, Day, Plain));
        Teach<DateTimeOffset>(instant => instant.UtcDateTime.ToString(Instant, Plain), ReadInstant);
        Teach<Guid>(id => id.ToString("D"), kept => Guid.Parse((string)kept));
        Teach<MissionId>(mission => mission.ToString(), kept => new MissionId(Guid.Parse((string)kept)));
        Teach<AgencyId>(agency => agency.ToString(), kept => new AgencyId((string)kept));
        Teach<bool>(yes => yes ? 1 : 0, kept => Convert.ToInt64(kept, Plain) != 0);
        Teach<int>(number => number, kept => Convert.ToInt32(kept, Plain));
        Teach<long>(number => number, kept => Convert.ToInt64(kept, Plain));
        Teach<double>(number => number, kept => Convert.ToDouble(kept, Plain));
        // SQLite tells a column's type from its first row: without these two a record built by its constructor
        // would be refused when that row holds bytes under the name bytea, or nothing.
        SqlMapper.AddTypeHandler(new Column<string>(text => text, kept => Convert.ToString(kept, Plain)!));
        SqlMapper.AddTypeHandler(new Column<byte[]>(bytes => bytes, kept => (byte[])kept));
        return true;
    }

    private static DateTimeOffset ReadInstant(object kept) =>
        DateTimeOffset.ParseExact((string)kept, Instant, Plain, DateTimeStyles.AssumeUniversal);

    private static void Teach<T>(Func<T, object> write, Func<object, T> read)
        where T : struct
    {
        SqlMapper.RemoveTypeMap(typeof(T));
        SqlMapper.RemoveTypeMap(typeof(T?));
        SqlMapper.AddTypeHandler(new Column<T>(write, read));
    }

    /// <summary>How one type is written to a column and read from it.</summary>
    private sealed class Column<T>(Func<T, object> write, Func<object, T> read) : SqlMapper.TypeHandler<T>
    {
        /// <inheritdoc />
        public override void SetValue(IDbDataParameter parameter, T? value) => parameter.Value = value is null ? DBNull.Value : write(value);

        /// <inheritdoc />
        public override T Parse(object value) => read(value);
    }
}
