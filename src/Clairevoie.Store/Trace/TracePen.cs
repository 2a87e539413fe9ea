using System.Data.Common;

namespace Clairevoie.Store;

/// <summary>Writes links and the head on one connection, with statements prepared once: every deed pays for this.</summary>
internal sealed class TracePen(DbConnection link, IEngine engine) : IAsyncDisposable
{
    private static readonly Question ReadHead = Question.In<TracePen>("Trace/trace_head");
    private static readonly Question AddLink = Question.In<TracePen>("Trace/add_link");
    private static readonly Question SaveHead = Question.In<TracePen>("Trace/save_head");

    private static readonly string[] LinkFields = ["seq", "at", "by_mission", "for_agency", "act", "what", "purpose", "prev", "hash"];
    private static readonly string[] HeadFields = ["seq", "hash", "seal"];

    private readonly DbCommand read = Command(link, ReadHead.For(engine), []);
    private readonly DbCommand add = Command(link, AddLink.For(engine), LinkFields);
    private readonly DbCommand save = Command(link, SaveHead.For(engine), HeadFields);

    /// <summary>Where the chain ends now; locked until the transaction does where several nodes write.</summary>
    public async Task<TraceHead> Head()
    {
        await using var reader = await read.ExecuteReaderAsync();
        return await reader.ReadAsync()
            ? new TraceHead { Seq = reader.GetInt64(0), Hash = (byte[])reader[1], Seal = (byte[])reader[2] }
            : throw new InvalidOperationException("The head of the trace is gone: run clairevoie verify.");
    }

    /// <summary>Adds one link.</summary>
    public Task Add(TraceRow row) => Run(add,
        [row.Seq, row.At, row.ByMission, row.ForAgency, row.Act, row.What, row.Purpose, row.Prev, row.Hash]);

    /// <summary>Moves the head.</summary>
    public Task Save(TraceHead head) => Run(save, [head.Seq, head.Hash, head.Seal]);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await read.DisposeAsync();
        await add.DisposeAsync();
        await save.DisposeAsync();
    }

    private static Task<int> Run(DbCommand command, object[] values)
    {
        for (var at = 0; at < values.Length; at++)
            command.Parameters[at].Value = values[at];
        return command.ExecuteNonQueryAsync();
    }

    private static DbCommand Command(DbConnection link, string text, string[] fields)
    {
        var command = link.CreateCommand();
        command.CommandText = text;
        foreach (var field in fields)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = field;
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
