using Clairevoie.Bench;
using Clairevoie.Commands;

return await BenchCommand.Build(Speech.Terminal).Parse(args).InvokeAsync();
