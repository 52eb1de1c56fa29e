package org.zhengxun.shared.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The durable queue on PostgreSQL: any number of workers share it, a killed worker's job is taken
 * up by another, and nothing runs twice at the same time.
 */
@ApplicationScoped
public class Jobs {
  private final AgroalDataSource database;
  private final ObjectMapper json;
  private final Instance<JobHandler<?>> handlers;
  private final int threads;
  private final ConcurrentHashMap<String, OneTimeTask<?>> tasks = new ConcurrentHashMap<>();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private Scheduler scheduler;

  Jobs(
      AgroalDataSource database,
      ObjectMapper json,
      @Any Instance<JobHandler<?>> handlers,
      @ConfigProperty(name = "zhengxun.jobs.threads") int threads) {
    this.database = database;
    this.json = json;
    this.handlers = handlers;
    this.threads = threads;
  }

  /** Joins the running transaction: a job exists exactly when what it belongs to does. */
  public <T> void enqueue(String kind, String id, T data) {
    scheduler.scheduleIfNotExists(task(kind, data).instance(id, data), Instant.now());
  }

  /** Removes a job that has not started yet; a running one looks at its own record. */
  public void remove(String kind, String id) {
    try {
      scheduler.cancel(com.github.kagkarlsson.scheduler.task.TaskInstanceId.of(kind, id));
    } catch (RuntimeException goneOrRunning) {
      // nothing to remove: it ended, or it runs and is asked through its own record
    }
  }

  /** Whether the job still waits or runs; false when it ended or was given up. */
  public boolean known(String kind, String id) {
    return scheduler
        .getScheduledExecution(com.github.kagkarlsson.scheduler.task.TaskInstanceId.of(kind, id))
        .isPresent();
  }

  void begin(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event) {
    handlers.forEach(handler -> tasks.put(handler.kind(), task(handler)));
    scheduler =
        Scheduler.create(database, List.copyOf(tasks.values()))
            .serializer(new JsonSerializer(json))
            .threads(Math.max(1, threads))
            .pollUsingLockAndFetch(0.5, 1.0)
            .pollingInterval(Duration.ofSeconds(1))
            .heartbeatInterval(Duration.ofSeconds(5))
            .shutdownMaxWait(Duration.ofSeconds(10))
            .enableImmediateExecution()
            .build();
    if (threads > 0) {
      scheduler.start();
    }
  }

  void end(@Observes ShutdownEvent event) {
    stopping.set(true);
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  private <T> OneTimeTask<T> task(JobHandler<T> handler) {
    return Tasks.oneTime(TaskDescriptor.of(handler.kind(), handler.dataType()))
        .onFailure(takenUpAgain())
        .execute(
            (instance, context) ->
                handler.run(
                    instance.getData(),
                    new JobRun(
                        instance.getId(),
                        context.getExecution().consecutiveFailures + 1,
                        stopping::get)));
  }

  /**
   * A job that ends because the process does is never given up, however often that happens; any
   * other after its last try, when its handler has recorded why.
   */
  private <T> FailureHandler<T> takenUpAgain() {
    FailureHandler<T> tries =
        new FailureHandler.MaxRetriesFailureHandler<>(
            JobRun.TRIES, new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(30)));
    return (execution, operations) -> {
      if (stopping.get()) {
        operations.reschedule(execution, Instant.now());
      } else {
        tries.onFailure(execution, operations);
      }
    };
  }

  @SuppressWarnings("unchecked")
  private <T> OneTimeTask<T> task(String kind, T data) {
    OneTimeTask<?> task = tasks.get(kind);
    if (task == null || !task.getDataClass().isInstance(data)) {
      throw new IllegalArgumentException("No handler for jobs of kind " + kind);
    }
    return (OneTimeTask<T>) task;
  }

  /** Task data as JSON, so that an upgrade can still read what an older version queued. */
  private record JsonSerializer(ObjectMapper json) implements Serializer {
    @Override
    public byte[] serialize(Object data) {
      try {
        return data == null ? null : json.writeValueAsBytes(data);
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("Job data cannot be written as JSON", e);
      }
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] bytes) {
      try {
        return bytes == null ? null : json.readValue(bytes, type);
      } catch (IOException e) {
        throw new IllegalArgumentException("Job data cannot be read", e);
      }
    }
  }
}
