using Npgsql;

namespace Clairevoie.Store;

/// <summary>Reads where a PostgreSQL server is, as people write it.</summary>
internal static class PostgresAddress
{
    /// <summary>Reads <c>postgres://user:password@host:port/database</c>, or Npgsql's own key=value pairs.</summary>
    /// <exception cref="CellarClosedException">It is neither.</exception>
    public static NpgsqlConnectionStringBuilder Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("postgres" or "postgresql")
                ? FromAddress(address)
                : new NpgsqlConnectionStringBuilder(text);
        }
        catch (ArgumentException fault)
        {
            throw new CellarClosedException($"The address of PostgreSQL is written postgres://user:password@host:port/database?sslmode=verify-full. {fault.Message}", fault);
        }
    }

    private static NpgsqlConnectionStringBuilder FromAddress(Uri address)
    {
        var who = address.UserInfo.Split(':', 2);
        var found = new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.Port > 0 ? address.Port : 5432,
            Username = Uri.UnescapeDataString(who[0]),
            Database = address.AbsolutePath.Length > 1 ? Uri.UnescapeDataString(address.AbsolutePath[1..]) : "postgres",
        };
        if (who.Length > 1)
            found.Password = Uri.UnescapeDataString(who[1]);
        foreach (var asked in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
            Set(found, asked.Split('=', 2));
        return found;
    }

    /// <summary>How the connection is protected, in libpq's words; anything else is refused rather than ignored.</summary>
    private static void Set(NpgsqlConnectionStringBuilder found, string[] asked)
    {
        var value = Uri.UnescapeDataString(asked[^1]);
        switch (asked[0])
        {
            case "sslmode":
                found.SslMode = Enum.Parse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
                break;
            case "sslrootcert":
                found.RootCertificate = value;
                break;
            default:
                throw new ArgumentException($"{asked[0]} is not understood here: only sslmode and sslrootcert are.");
        }
    }
}
